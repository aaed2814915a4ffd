using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>target op= value</c>, <c>target++</c> and their like.</summary>
/// <param name="target">What is read, then written; its receiver is evaluated once.</param>
/// <param name="value">The right side; <see langword="null"/> for <c>++</c> and <c>--</c>.</param>
/// <param name="combine">The operator, with the conversions around it.</param>
/// <param name="givesOld">Whether the value before is the result (postfix).</param>
/// <param name="site">The expression, for what the operator throws.</param>
internal sealed class CompoundAssignmentNode(
    Place target, Node? value, Func<Frame, object?, object?, object?> combine, bool givesOld, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var reference = target.Bind(frame);
        var old = reference.Value;
        var right = value?.Evaluate(frame);
        object? result;
        try
        {
            result = combine(frame, old, right);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, site);
        }

        reference.Value = result;
        return givesOld ? old : result;
    }
}
