using Artifacts.Prometheus;

namespace Artifacts.Checks.Rules;

/// <summary>Goes through the rules of all files.</summary>
internal static class RulesOf
{
    public static IEnumerable<(CheckedArtifact Source, Rule Rule)> All(CheckContext context) =>
        from file in context.OfKind<RuleFile>()
        from rules in file.Artifact.Groups
        from rule in rules.Rules
        select (file.Source, rule);

    /// <summary>The rule by kind and name.</summary>
    public static string NameIt(this Rule rule) => rule switch
    {
        RecordingRule recording => $"recording rule '{recording.Record}'",
        AlertingRule alerting => $"alert '{alerting.Alert}'",
        _ => $"the {rule.GetType().Name}",
    };
}
