using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses infinities and NaN: JSON can't write them.</summary>
internal sealed class PanelNumberCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5007", "A number that JSON can't hold", Configurable: false);

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var findings = new List<Finding>();
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            foreach (var panel in dashboard.AllPanels())
            {
                Check(panel, (owner, property, number) => findings.Add(new Finding(
                    Rule,
                    context.Span(source, owner, property),
                    $"'{property}' in panel '{panel.Title}' is {FormattableString.Invariant($"{number}")}, which JSON can't hold: " +
                    "give it a finite number, or leave it out.")));
            }
        }

        return findings;
    }

    private static void Check(Panel panel, Action<object, string, double> report)
    {
        Check(panel, nameof(Panel.Min), panel.Min);
        Check(panel, nameof(Panel.Max), panel.Max);
        Check(panel, nameof(Panel.Decimals), panel.Decimals);
        foreach (var step in panel.Thresholds.Steps)
        {
            Check(step, nameof(Threshold.Value), step.Value);
        }

        if (panel is TimeSeries graph)
        {
            Check(graph, nameof(TimeSeries.LineWidth), graph.LineWidth);
            Check(graph, nameof(TimeSeries.FillOpacity), graph.FillOpacity);
            Check(graph, nameof(TimeSeries.PointSize), graph.PointSize);
            Check(graph, nameof(TimeSeries.AxisSoftMin), graph.AxisSoftMin);
            Check(graph, nameof(TimeSeries.AxisSoftMax), graph.AxisSoftMax);
        }

        void Check(object owner, string property, double? value)
        {
            if (value is { } number && !double.IsFinite(number))
            {
                report(owner, property, number);
            }
        }
    }
}
