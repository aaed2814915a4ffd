using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Expressions;

/// <summary>The value of a variable, so that what is done to it does not reach the variable.</summary>
internal sealed class CopyNode(Node variable) : Node
{
    public override object? Evaluate(Frame frame) => variable.Evaluate(frame) switch
    {
        // A call through an interface changes the fields in place.
        ISlots value => value.Type.Create((object?[])value.Fields.Clone()),
        var value => value,
    };
}
