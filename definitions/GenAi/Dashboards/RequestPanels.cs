using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Gateway;
using Definitions.GenAi.Objectives;
using Definitions.GenAi.Rules;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>How many requests there are, and how many fail.</summary>
internal sealed class RequestPanels(GenAiObjectives objectives, GenAiMetrics metrics, GenAiRecordings recordings, Query models)
{
    private readonly Query requests = $"{recordings.Requests.Over(GenAiRecordings.Now)}{{{models}}}";

    private double Budget => (double)objectives.Requests.ErrorBudget;

    public IEnumerable<Panel> Numbers =>
    [
        Number("Requests", "Requests to the chosen models.", FieldUnit.RequestsPerSecond, $"sum({requests})"),
        Number(
            "Failing requests",
            "The share of requests to the chosen models that fail. Orange is more than the objective allows in the long run, red is a fast burn.",
            FieldUnit.PercentUnit,
            $"sum({recordings.Errors}{{{models}}}) / (sum({requests}) > 0)") with
        {
            Thresholds = new(
            [
                new(Palette.Good),
                new(Palette.Warning, Budget),
                new(Palette.Bad, (double)(objectives.Fast.Min(burn => burn.Factor) * objectives.Requests.ErrorBudget)),
            ]),
        },
    ];

    public IEnumerable<Panel> Graphs =>
    [
        Graph(
            "Requests by model",
            $"Requests to each model; the {Most} with the most.",
            FieldUnit.RequestsPerSecond,
            Target(Highest(requests), RequestModel)),
        Graph(
            "Failing requests by model",
            $"The share of each model's requests that fail; the {Most} with the most. The line is what the objective allows in the long run.",
            FieldUnit.PercentUnit,
            Target(Highest($"{recordings.Success.Failing.Over(GenAiRecordings.Now)}{{{models}}}"), RequestModel)).WithLimit(Budget),
        Graph(
            "Requests by provider",
            "Requests to the chosen models by who serves them and what was asked of them.",
            FieldUnit.RequestsPerSecond,
            Target(
                $"sum by ({metrics.Provider}, {OperationName}) ({Rate($"{metrics.OperationDuration.Count}{{{models}}}")})",
                $"{metrics.Provider} {OperationName}")),
        Graph(
            "Errors by type",
            "Failed requests to the chosen models by why they failed.",
            FieldUnit.RequestsPerSecond,
            Target(
                $"sum by ({metrics.ErrorType}) ({Rate($"{metrics.OperationDuration.Count}{{{metrics.ErrorType}!=\"\", {models}}}")})",
                metrics.ErrorType)) with
        {
            MayBeEmpty = "no request has failed since the proxies started",
        },
    ];
}
