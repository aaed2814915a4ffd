using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>An element of a span.</summary>
internal sealed class SpanElementPlace(SpanFactory spans, Node span, Node index, Site site) : Place
{
    public override object? Evaluate(Frame frame)
    {
        var (target, at) = Element(frame);
        return spans.Get(target, at);
    }

    // C# looks for the element before it evaluates what is assigned to it.
    public override Reference Bind(Frame frame)
    {
        var (target, at) = Element(frame);
        return new SpanReference(spans, target, at);
    }

    private (object Span, int Index) Element(Frame frame)
    {
        var target = span.Evaluate(frame)!;
        var length = spans.Length(target);
        var at = index.Evaluate(frame) switch { Index wanted => wanted.GetOffset(length), var wanted => (int)wanted! };
        return (uint)at < (uint)length ? (target, at) : throw frame.Session.Throw(new IndexOutOfRangeException(), site);
    }
}
