using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An argument in the order of evaluation, and the parameter it is for.</summary>
internal sealed class Argument(Node value, int ordinal, bool isByReference)
{
    public int Ordinal { get; } = ordinal;

    public Node Value => value;

    public static object?[] EvaluateAll(Argument[] arguments, Frame frame)
    {
        var values = new object?[arguments.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments[index].Evaluate(frame);
        }

        return values;
    }

    /// <summary>The arguments' values in the order of the parameters.</summary>
    public static object?[] EvaluateInOrder(Argument[] arguments, Frame frame)
    {
        var values = new object?[arguments.Length];
        foreach (var argument in arguments)
        {
            values[argument.Ordinal] = argument.Evaluate(frame);
        }

        return values;
    }

    public object? Evaluate(Frame frame) => isByReference ? Reference(frame) : value.Evaluate(frame);

    public void Pass(Variable parameter, Frame callee, Frame caller)
    {
        if (isByReference)
        {
            parameter.Initialize(callee, Reference(caller));
        }
        else
        {
            parameter.Initialize(callee, value, caller);
        }
    }

    private Reference Reference(Frame frame) =>
        value is Place { IsVariable: true } place ? place.Refer(frame) : new ValueReference(value.Evaluate(frame));
}
