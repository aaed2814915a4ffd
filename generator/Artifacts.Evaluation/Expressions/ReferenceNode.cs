using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>ref variable</c>: the variable itself, for whoever gets it to read and write through.</summary>
internal sealed class ReferenceNode(Place variable) : Node
{
    public override object? Evaluate(Frame frame) => variable.Refer(frame);
}
