using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>return value;</c>, and <c>yield break</c>.</summary>
internal sealed class ReturnStatement(Node? value) : Statement
{
    public override Completion Execute(Frame frame)
    {
        frame.Returned = value?.Evaluate(frame);
        return Completion.Return;
    }
}
