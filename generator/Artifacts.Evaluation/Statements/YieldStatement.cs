using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>yield return value;</c>.</summary>
internal sealed class YieldStatement(Node value) : Statement
{
    public override bool Yields => true;

    public override Completion Execute(Frame frame) => throw new InvalidOperationException("A yield runs only inside an iterator.");

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        yield return value.Evaluate(frame);
        flow.Completion = Completion.Next;
    }
}
