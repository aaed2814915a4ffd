using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>if (condition) … else …</c>.</summary>
internal sealed class IfStatement(Node condition, Statement whenTrue, Statement? whenFalse) : Statement
{
    public override bool Yields { get; } = whenTrue.Yields || whenFalse is { Yields: true };

    public override Completion Execute(Frame frame) =>
        condition.EvaluateBoolean(frame) ? whenTrue.Execute(frame) : whenFalse?.Execute(frame) ?? Completion.Next;

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        flow.Completion = Completion.Next;
        var branch = condition.EvaluateBoolean(frame) ? whenTrue : whenFalse;
        return branch?.Iterate(frame, flow) ?? [];
    }
}
