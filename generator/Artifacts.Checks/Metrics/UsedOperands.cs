using Artifacts.Checks.Dashboards;
using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Checks.Metrics;

/// <summary>Finds the metrics and labels that artifacts use: each object once, however many queries name it.</summary>
internal sealed class UsedOperands
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<MetricUse> metrics = [];
    private readonly List<LabelUse> labels = [];

    public UsedOperands(IReadOnlyList<CheckedArtifact> artifacts)
    {
        foreach (var source in artifacts)
        {
            Add(source);
        }
    }

    public IReadOnlyList<MetricUse> Metrics => metrics;

    public IReadOnlyList<LabelUse> Labels => labels;

    private void Add(CheckedArtifact source)
    {
        switch (source.Artifact)
        {
            case Dashboard dashboard:
                Add(source, dashboard);
                break;
            case RuleFile file:
                foreach (var rule in file.Groups.SelectMany(group => group.Rules))
                {
                    Add(source, rule.Expr);
                }

                break;
            case ScrapeConfigFile file:
                foreach (var step in file.ScrapeConfigs.SelectMany(job => job.RelabelConfigs.Concat(job.MetricRelabelConfigs)))
                {
                    Add(source, step);
                }

                break;
        }
    }

    private void Add(CheckedArtifact source, Dashboard dashboard)
    {
        foreach (var target in dashboard.AllTargets())
        {
            Add(source, target.Expr);
            AddAll(source, target.LegendFormat?.Operands ?? []);
        }

        foreach (var variable in dashboard.Variables.OfType<QueryVariable>())
        {
            if (variable.Query is LabelValues query)
            {
                Add(source, query.Metric);
                Add(source, query.Label);
            }
        }
    }

    private void Add(CheckedArtifact source, RelabelConfig step)
    {
        AddAll(source, step.SourceLabels);
        AddAll(source, step.Regex?.Series ?? []);
        if (step.TargetLabel is { } target && step.Action is null or RelabelAction.Replace)
        {
            // Its name may refer to groups of the regex.
            if (seen.Add(target))
            {
                labels.Add(new LabelUse(source, target, IsTemplate: true));
            }
        }
        else if (step.TargetLabel is { } other)
        {
            Add(source, other);
        }
    }

    private void Add(CheckedArtifact source, Query query) => AddAll(source, query.Operands);

    private void AddAll(CheckedArtifact source, IEnumerable<object> operands)
    {
        foreach (var operand in operands)
        {
            Add(source, operand);
        }
    }

    private void Add(CheckedArtifact source, object operand)
    {
        if (operand is MetricSeries series)
        {
            operand = series.Metric;
        }

        switch (operand)
        {
            case Metric metric when seen.Add(metric):
                metrics.Add(new MetricUse(source, metric));
                AddAll(source, metric.Labels);
                break;
            case Label label when seen.Add(label):
                labels.Add(new LabelUse(source, label, IsTemplate: false));
                break;
        }
    }
}
