using Artifacts.Checks.Dashboards;
using Artifacts.Checks.Environments;
using Artifacts.Checks.Kubernetes;
using Artifacts.Checks.Metrics;
using Artifacts.Checks.Paths;
using Artifacts.Checks.Rules;
using Artifacts.Checks.Scraping;
using Artifacts.Checks.Usage;
using Artifacts.Checks.Values;
using Artifacts.Text;

namespace Artifacts.Checks;

/// <summary>Runs every check over the artifacts of a project: the one entry point of every host.</summary>
public static class ArtifactChecks
{
    private static readonly IArtifactCheck[] Checks =
    [
        new PathCheck(),
        new DuplicatePathCheck(),
        new MetricNameCheck(),
        new LabelNameCheck(),
        new ReservedLabelCheck(),
        new BucketOrderCheck(),
        new JobNameCheck(),
        new RegexLineBreakCheck(),
        new DurationCheck(),
        new RepeatedLabelCheck(),
        new RelabelStepCheck(),
        new RuleGroupNameCheck(),
        new RuleNameCheck(),
        new EmptyRuleCheck(),
        new DashboardUidCheck(),
        new DuplicateDashboardUidCheck(),
        new PanelPositionCheck(),
        new PanelNumberCheck(),
        new VariableNameCheck(),
        new EmptyQueryCheck(),
        new UnknownVariableCheck(),
        new ValueMappingCheck(),
        new UnknownSeriesCheck(),
        new UnscrapedMetricCheck(),
        new EmptyKeepListCheck(),
        new UnrecordedRuleCheck(),
        new EnvironmentNameCheck(),
        new KubernetesNameCheck(),
        new KubernetesLabelCheck(),
        new ConfigMapFileCheck(),
        new ConfigMapSizeCheck(),
        new KustomizationCheck(),
    ];

    /// <summary>Every rule that a check may report.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [NullValueCheck.Rule, .. Checks.SelectMany(check => check.Rules)];

    /// <summary>What is wrong with the artifacts of a project, each mistake once.</summary>
    /// <param name="artifacts">All artifacts that go to one output folder, in the order of evaluation.</param>
    /// <param name="provenance">Where their values came from.</param>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<CheckedArtifact> artifacts, IProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(artifacts);
        ArgumentNullException.ThrowIfNull(provenance);

        // A null that no record expects would break every other check: its artifact goes no further.
        var whole = new List<CheckedArtifact>(artifacts.Count);
        var findings = new List<Finding>();
        foreach (var artifact in artifacts)
        {
            var nulls = NullValueCheck.Check(artifact, provenance);
            findings.AddRange(nulls);
            if (nulls.Count == 0)
            {
                whole.Add(artifact);
            }
        }

        var context = new CheckContext(whole, provenance);
        findings.AddRange(Checks.SelectMany(check => check.Check(context)));

        // One mistake in what is emitted for several environments, or in each turn of a loop, is one mistake.
        return [.. findings.DistinctBy(finding => (finding.Rule, finding.Span, finding.Message))];
    }
}
