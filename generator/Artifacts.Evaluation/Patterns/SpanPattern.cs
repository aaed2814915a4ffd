using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>span is "text"</c>: whether a span of characters holds just these.</summary>
internal sealed class SpanPattern(Node text) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        var characters = value is Memory<char> writable ? writable : (ReadOnlyMemory<char>)value!;
        return characters.Span.SequenceEqual((string)text.Evaluate(frame)!);
    }
}
