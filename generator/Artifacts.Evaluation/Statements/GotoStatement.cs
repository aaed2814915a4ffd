using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>goto label;</c>, <c>goto case …;</c> and <c>goto default;</c>: the statement that holds the label goes on there.</summary>
internal sealed class GotoStatement(Label label) : Statement
{
    public override Completion Execute(Frame frame)
    {
        frame.Target = label;
        return Completion.Jump;
    }
}
