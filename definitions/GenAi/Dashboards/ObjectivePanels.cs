using Artifacts.Grafana;
using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.Gateway;
using Definitions.GenAi.Objectives;
using Definitions.GenAi.Rules;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>What was promised, what is left of the error budget, and how fast it is being spent.</summary>
internal sealed class ObjectivePanels(GenAiObjectives objectives, GenAiRecordings recordings, Query models)
{
    private static readonly Query Shown = Query.Raw("$__range");
    private static readonly FieldUnit Times = "suffix: ×";

    private readonly TimeSpan burnWindow = objectives.Fast[0].LongWindow;

    public IEnumerable<Panel> All =>
    [
        Status,
        Left("first token", recordings.LateOver(Shown, models), objectives.TimeToFirstToken),
        Left("errors", recordings.FailedOver(Shown, models), objectives.Requests),
        Burn("first token", recordings.Promptness),
        Burn("errors", recordings.Success),
    ];

    private Panel Status => new TablePanel("Status by model")
    {
        Description =
            $"Promised is that {Percent(objectives.TimeToFirstToken)} of first tokens take at most {objectives.TimeToFirstToken.Bound} s (in time) " +
            $"and that {Percent(objectives.Requests)} of requests succeed. Shares are of the shown time, budgets of " +
            $"{objectives.Requests.Period.TotalDays} days, burn rates of {Duration.FromTimeSpan(burnWindow)}.",
        Width = 24,
        Height = 8,
        CellHeight = TableCellHeight.Sm,
        Targets =
        [
            Column($"1 - ({recordings.LateOver(Shown, models)})"),
            Column(BudgetLeft(recordings.LateOver($"{objectives.TimeToFirstToken.Period}", models), objectives.TimeToFirstToken)),
            Column(recordings.Promptness.BurnRate(burnWindow, models)),
            Column($"1 - {recordings.FailedOver(Shown, models)}"),
            Column(BudgetLeft(recordings.FailedOver($"{objectives.Requests.Period}", models), objectives.Requests)),
            Column(recordings.Success.BurnRate(burnWindow, models)),
        ],
        Transformations =
        [
            new MergeTransformation(),
            new OrganizeTransformation
            {
                ExcludeByName = new Dictionary<string, bool> { ["Time"] = true },
                RenameByName = new Dictionary<string, string>
                {
                    [RequestModel.Name] = "Model",
                    ["Value #A"] = "In time",
                    ["Value #B"] = "Late budget left",
                    ["Value #C"] = "Late burn rate",
                    ["Value #D"] = "Success",
                    ["Value #E"] = "Error budget left",
                    ["Value #F"] = "Error burn rate",
                },
            },
        ],
        SortBy = [new() { DisplayName = "Error budget left", Desc = false }],
        Overrides =
        [
            Columns("In time|Success", FieldUnit.PercentUnit, new Threshold(Palette.Blue)),
            Columns(".+ budget left", FieldUnit.PercentUnit, new(Palette.Bad), new(Palette.Good, 0)),
            Columns(".+ burn rate", Times, [.. BurnSteps]),
        ],
    };

    // Under 1, the budget lasts; from the slowest burn that anybody hears of it is worth a look.
    private IEnumerable<Threshold> BurnSteps =>
    [
        new(Palette.Good),
        new(Palette.Warning, (double)objectives.Slow.Min(burn => burn.Factor)),
        new(Palette.Bad, (double)objectives.Fast.Min(burn => burn.Factor)),
    ];

    private static BarGaugePanel Left(string what, Query failing, Objective objective) => new BarGaugePanel($"Budget left: {what}")
    {
        Description =
            $"How much of what may go wrong in the shown time hasn't yet, with an objective of {Percent(objective)}; " +
            $"the {Most} models with the least left. Below 0, the objective is missed.",
        Height = 7,
        Unit = FieldUnit.PercentUnit,
        Min = 0,
        Max = 1,
        Color = new(FieldColorModeId.Thresholds),
        Thresholds = new([new(Palette.Bad), new(Palette.Good, 0)]),
        DisplayMode = BarGaugeDisplayMode.Basic,
        Orientation = VizOrientation.Horizontal,
        Targets = [new PrometheusQuery($"sort(bottomk({Most}, {BudgetLeft(failing, objective)}))") { LegendFormat = RequestModel, Instant = true }],
    };

    private TimeSeriesPanel Burn(string what, ServiceLevel level) => Graph(
        $"Burn rate: {what}",
        $"How many times faster than it may each model spends its budget, over {Duration.FromTimeSpan(burnWindow)}; " +
        $"at 1 it lasts for exactly {level.Objective.Period.TotalDays} days. The lines are where slow and fast burns begin to count.",
        Times,
        Target(Highest(level.Failing.Over(burnWindow), level.Objective), RequestModel)) with
    {
        Thresholds = new([.. BurnSteps]),
        ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
    };

    private Query Highest(RecordingRule failing, Objective objective) =>
        $"({Gateway.Panels.Highest($"{failing}{{{models}}}")}) / {objective.ErrorBudget}";

    private static Query BudgetLeft(Query failing, Objective objective) => $"1 - ({failing}) / {objective.ErrorBudget}";

    private static PrometheusQuery Column(Query expr) => new(expr) { Instant = true, Format = PromQueryFormat.Table };

    private static FieldOverride Columns(string names, FieldUnit unit, params Threshold[] steps) => new(
        new("byRegexp", $"^({names})$"),
        [
            new("unit", unit.Id),
            new("thresholds", new ThresholdsConfig(steps)),
            new("custom.cellOptions", new TableColorTextCellOptions()),
        ]);

    private static string Percent(Objective objective) => GatewayAlerts.Percent((double)objective.Target);
}
