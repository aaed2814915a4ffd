using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>break;</c>, <c>continue;</c>.</summary>
internal sealed class JumpStatement(Completion completion) : Statement
{
    public override Completion Execute(Frame frame) => completion;
}
