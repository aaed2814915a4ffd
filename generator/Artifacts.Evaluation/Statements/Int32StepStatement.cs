using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>i++;</c> without boxing the result.</summary>
internal sealed class Int32StepStatement(Int32StepNode step) : Statement
{
    public override Completion Execute(Frame frame)
    {
        step.EvaluateInt32(frame);
        return Completion.Next;
    }
}
