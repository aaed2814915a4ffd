using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>An element of a span that has been looked for.</summary>
internal sealed class SpanReference(SpanFactory spans, object span, int index) : Reference
{
    public override object? Value
    {
        get => spans.Get(span, index);
        set => spans.Set(span, index, value);
    }
}
