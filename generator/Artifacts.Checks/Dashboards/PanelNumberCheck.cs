using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses infinities and NaN: JSON can't write them.</summary>
internal sealed class PanelNumberCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5007", "A number that JSON can't hold", Configurable: false);

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from dashboard in context.OfKind<Dashboard>()
        from panel in dashboard.Artifact.AllPanels()
        from number in Numbers(panel)
        where number.Value is { } value && !double.IsFinite(value)
        select new Finding(
            Rule,
            context.Span(dashboard.Source, number.Owner, number.Property),
            $"'{number.Property}' in panel '{panel.Title}' is {FormattableString.Invariant($"{number.Value}")}, which JSON can't hold: " +
            "give it a finite number, or leave it out.");

    private static IEnumerable<(object Owner, string Property, double? Value)> Numbers(Panel panel)
    {
        yield return (panel, nameof(Panel.Min), panel.Min);
        yield return (panel, nameof(Panel.Max), panel.Max);
        yield return (panel, nameof(Panel.Decimals), panel.Decimals);
        foreach (var step in panel.Thresholds.Steps)
        {
            yield return (step, nameof(Threshold.Value), step.Value);
        }

        if (panel is TimeSeries graph)
        {
            yield return (graph, nameof(TimeSeries.LineWidth), graph.LineWidth);
            yield return (graph, nameof(TimeSeries.FillOpacity), graph.FillOpacity);
            yield return (graph, nameof(TimeSeries.PointSize), graph.PointSize);
            yield return (graph, nameof(TimeSeries.AxisSoftMin), graph.AxisSoftMin);
            yield return (graph, nameof(TimeSeries.AxisSoftMax), graph.AxisSoftMax);
        }
    }
}
