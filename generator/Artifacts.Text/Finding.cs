namespace Artifacts.Text;

/// <summary>Something an author should know: which rule, where, why and what to do.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Span">The author's characters; <see langword="null"/> when no source is to blame.</param>
/// <param name="Message">What is wrong and the remedy, naming the author's own thing.</param>
/// <param name="Stack">The author's calls that led there, innermost first.</param>
public sealed record Finding(Rule Rule, SourceSpan? Span, string Message, EquatableArray<CallSite> Stack = default);
