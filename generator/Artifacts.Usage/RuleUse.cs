using Artifacts.Prometheus;

namespace Artifacts.Usage;

/// <summary>A place in a query where a recording rule stands for what it records.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where the hole's characters begin in the query's text.</param>
/// <param name="Length">How many characters the hole put there.</param>
public sealed record RuleUse(RecordingRule Rule, int Start, int Length);
