using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>value switch { pattern when guard => result, … }</c>.</summary>
internal sealed class SwitchExpressionNode(Node value, IReadOnlyList<SwitchArm> arms, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var matched = value.Evaluate(frame);
        foreach (var arm in arms)
        {
            if (arm.Pattern.Matches(frame, matched) && (arm.Guard is null || arm.Guard.EvaluateBoolean(frame)))
            {
                return arm.Result.Evaluate(frame);
            }
        }

        throw frame.Session.Throw(Unmatched(matched), site);
    }

    private static System.Runtime.CompilerServices.SwitchExpressionException Unmatched(object? value) =>
        value is null ? new() : new(value);
}
