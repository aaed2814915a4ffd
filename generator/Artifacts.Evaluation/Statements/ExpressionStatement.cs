using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>An expression that is evaluated for what it does.</summary>
internal sealed class ExpressionStatement(Node expression) : Statement
{
    public override Completion Execute(Frame frame)
    {
        expression.Evaluate(frame);
        return Completion.Next;
    }
}
