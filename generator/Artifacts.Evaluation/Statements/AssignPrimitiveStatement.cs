using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>Assigns a local bool, int, long or double without boxing it.</summary>
internal sealed class AssignPrimitiveStatement(PrimitiveLocal local, Node value) : Statement
{
    public override Completion Execute(Frame frame)
    {
        local.Store(frame, value);
        return Completion.Next;
    }
}
