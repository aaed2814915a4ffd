using Artifacts.Checks.Rules;
using Artifacts.Prometheus;

namespace Artifacts.Checks.Metrics;

/// <summary>Goes through the labels that artifacts give to targets, recorded series and alerts.</summary>
internal static class LabelSets
{
    public static IEnumerable<LabelSet> LabelPairs(this Artifact artifact) => artifact switch
    {
        RuleFile file => file.AllRules().Select(rule => new LabelSet(rule, Capitalized(rule.NameIt()), rule.Labels)),
        ScrapeConfigFile file =>
            from job in file.ScrapeConfigs
            from targets in job.StaticConfigs
            select new LabelSet(targets, $"A list of targets of job '{job.JobName}'", targets.Labels),
        _ => [],
    };

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
