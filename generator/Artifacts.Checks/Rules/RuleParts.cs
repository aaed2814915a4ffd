using Artifacts.Prometheus;

namespace Artifacts.Checks.Rules;

/// <summary>Goes through the parts of rule files that several checks look at.</summary>
internal static class RuleParts
{
    /// <summary>All rules of a file.</summary>
    public static IEnumerable<Rule> AllRules(this RuleFile file) => file.Groups.SelectMany(group => group.Rules);

    /// <summary>The alerts of an artifact, if it has any.</summary>
    public static IEnumerable<AlertingRule> Alerts(this Artifact artifact) =>
        artifact is RuleFile file ? file.AllRules().OfType<AlertingRule>() : [];

    /// <summary>The annotations of an artifact's alerts.</summary>
    public static IEnumerable<Annotation> Annotations(this Artifact artifact) => artifact.Alerts().SelectMany(alert => alert.Annotations);

    /// <summary>The rule by kind and name.</summary>
    public static string NameIt(this Rule rule) => rule switch
    {
        RecordingRule recording => $"recording rule '{recording.Record}'",
        AlertingRule alerting => $"alert '{alerting.Alert}'",
        _ => $"the {rule.GetType().Name}",
    };
}
