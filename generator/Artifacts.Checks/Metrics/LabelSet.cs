using Artifacts.Prometheus;

namespace Artifacts.Checks.Metrics;

/// <summary>Labels that a rule or a list of targets gives.</summary>
/// <param name="Owner">The record whose <c>Labels</c> they are.</param>
/// <param name="Where">The record as a message names it at its beginning.</param>
/// <param name="Labels">The labels with their values.</param>
internal sealed record LabelSet(object Owner, string Where, IReadOnlyList<LabelPair> Labels);
