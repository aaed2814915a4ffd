using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A unary operator or conversion of a boxed value.</summary>
internal sealed class BoxedUnaryNode(Func<object?, object?> apply, Node operand, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        try
        {
            return apply(value);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, site);
        }
    }
}
