using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>throw exception;</c>.</summary>
internal sealed class ThrowStatement(ThrowNode expression) : Statement
{
    public override Completion Execute(Frame frame)
    {
        expression.Evaluate(frame);
        return Completion.Return;
    }
}
