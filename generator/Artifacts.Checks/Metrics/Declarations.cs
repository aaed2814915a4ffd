using Artifacts.Checks.Dashboards;
using Artifacts.Checks.Rules;
using Artifacts.Checks.Scraping;
using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Checks.Metrics;

/// <summary>The metrics and labels that artifacts lead to, each once however many queries use it.</summary>
internal sealed class Declarations
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<Declared<Metric>> metrics = [];
    private readonly List<Declared<Label>> labels = [];

    public Declarations(IReadOnlyList<CheckedArtifact> artifacts)
    {
        foreach (var source in artifacts)
        {
            foreach (var used in UsedBy(source.Artifact))
            {
                Visit(source, used);
            }
        }
    }

    public IReadOnlyList<Declared<Metric>> Metrics => metrics;

    public IReadOnlyList<Declared<Label>> Labels => labels;

    private static IEnumerable<object> UsedBy(Artifact artifact) => artifact switch
    {
        Dashboard dashboard => UsedBy(dashboard),
        ScrapeConfigFile file => file.RelabelSteps().SelectMany(step => UsedBy(step.Config)),
        RuleFile file => file.AllRules(),
        _ => [],
    };

    private static IEnumerable<object> UsedBy(Dashboard dashboard)
    {
        foreach (var values in dashboard.Variables.OfType<QueryVariable>().Select(variable => variable.Query).OfType<LabelValues>())
        {
            yield return values.Metric;
            yield return values.Label;
        }

        foreach (var (_, query) in dashboard.AllQueries())
        {
            yield return query.Expr;
            if (query.LegendFormat is { } legend)
            {
                yield return legend;
            }
        }
    }

    private static IEnumerable<object> UsedBy(RelabelConfig step)
    {
        IEnumerable<object> used = [.. step.SourceLabels, .. step.Regex?.Series ?? []];

        // The name that a replacement goes to may be made of groups, which no check knows before targets are there.
        return step.TargetLabel is { } target && !target.Name.Contains('$', StringComparison.Ordinal) ? used.Append(target) : used;
    }

    private void Visit(CheckedArtifact source, object used)
    {
        switch (used)
        {
            case Metric metric when seen.Add(metric):
                metrics.Add(new(source, metric));
                VisitAll(source, metric.Labels);
                break;
            case MetricSeries series:
                Visit(source, series.Metric);
                break;
            case Label label when seen.Add(label):
                labels.Add(new(source, label));
                break;
            case Query query:
                VisitParts(source, query.Parts);
                break;
            case LegendFormat legend:
                VisitParts(source, legend.Parts);
                break;
            case Rule rule:
                VisitParts(source, rule.Expr.Parts);
                break;
        }
    }

    private void VisitParts(CheckedArtifact source, IReadOnlyList<TextPart> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Operand is { } operand)
            {
                Visit(source, operand);
            }
        }
    }

    private void VisitAll(CheckedArtifact source, IEnumerable<object> used)
    {
        foreach (var one in used)
        {
            Visit(source, one);
        }
    }
}
