namespace Artifacts.Text;

/// <summary>Something an author should know: which rule, where, why and what to do.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Span">The author's characters; <see langword="null"/> when no source is to blame.</param>
/// <param name="Message">What is wrong and the remedy, naming the author's own thing.</param>
/// <param name="Trace">The turns of loops and the author's calls that led there, innermost first.</param>
/// <param name="Remedy">What puts it right mechanically; <see langword="null"/> where that needs thought.</param>
public sealed record Finding(
    Rule Rule, SourceSpan? Span, string Message, EquatableArray<TraceStep> Trace = default, Remedy? Remedy = null)
{
    /// <summary>Something about a value, at the place that it came from and with the way that led there.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="origin">Where the value came from; <see langword="null"/> when no source is to blame.</param>
    /// <param name="message">What is wrong and the remedy, naming the author's own thing.</param>
    public Finding(Rule rule, Origin? origin, string message)
        : this(rule, origin?.Span, message, origin?.Trace ?? default)
    {
    }
}
