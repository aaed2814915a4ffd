namespace Artifacts.Text;

/// <summary>Where a value came from: the author's characters, and the way that led there.</summary>
/// <param name="Span">The author's characters.</param>
/// <param name="Trace">The turns of loops and the calls that were running, innermost first.</param>
public readonly record struct Origin(SourceSpan Span, EquatableArray<TraceStep> Trace = default);
