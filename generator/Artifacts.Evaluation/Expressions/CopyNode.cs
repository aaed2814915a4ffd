using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>The value of a variable, so that what is done to it does not reach the variable.</summary>
internal sealed class CopyNode(Node variable) : Node
{
    public override object? Evaluate(Frame frame) => variable.Evaluate(frame);
}
