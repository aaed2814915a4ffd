using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Compiling;

/// <summary>A local variable or parameter of a body: which slot it has and how the slot holds it.</summary>
internal sealed class Variable(int slot, VariableKind kind)
{
    public int Slot { get; } = slot;

    public VariableKind Kind { get; } = kind;

    /// <summary>Gives a parameter its argument.</summary>
    public void Initialize(Frame frame, object? value)
    {
        ref var held = ref frame.Slots[Slot];
        switch (Kind)
        {
            case VariableKind.Boolean:
                held.Bits = (bool)value! ? 1 : 0;
                break;
            case VariableKind.Int32:
                held.Bits = (int)value!;
                break;
            case VariableKind.Int64:
                held.Bits = (long)value!;
                break;
            case VariableKind.Double:
                held.Bits = BitConverter.DoubleToInt64Bits((double)value!);
                break;
            case VariableKind.ByReference:
                // Operators, conversions and indexers hand over the values of their 'in' parameters.
                held.Value = value as Places.Reference ?? new Places.ValueReference(value);
                break;
            case VariableKind.Captured:
                held.Value = new Box { Value = value };
                break;
            default:
                held.Value = value;
                break;
        }
    }

    /// <summary>Evaluates an argument in the caller's frame straight into the callee's slot.</summary>
    public void Initialize(Frame callee, Node argument, Frame caller)
    {
        switch (Kind)
        {
            case VariableKind.Boolean:
                callee.Slots[Slot].Bits = argument.EvaluateBoolean(caller) ? 1 : 0;
                break;
            case VariableKind.Int32:
                callee.Slots[Slot].Bits = argument.EvaluateInt32(caller);
                break;
            case VariableKind.Int64:
                callee.Slots[Slot].Bits = argument.EvaluateInt64(caller);
                break;
            case VariableKind.Double:
                callee.Slots[Slot].Bits = BitConverter.DoubleToInt64Bits(argument.EvaluateDouble(caller));
                break;
            default:
                Initialize(callee, argument.Evaluate(caller));
                break;
        }
    }
}
