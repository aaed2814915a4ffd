using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A binary operator on boxed values: the types that have no node of their own.</summary>
internal sealed class BoxedBinaryNode(Func<object?, object?, object?> apply, Node left, Node right, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        try
        {
            return apply(first, second);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, site);
        }
    }
}
