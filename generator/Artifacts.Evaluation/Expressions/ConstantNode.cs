using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A constant, or a value that is known before evaluation.</summary>
internal sealed class ConstantNode(object? value) : Node
{
    private readonly long bits = value switch
    {
        bool flag => flag ? 1 : 0,
        int number => number,
        long number => number,
        double number => BitConverter.DoubleToInt64Bits(number),
        _ => 0,
    };

    public object? Value => value;

    public override object? Evaluate(Frame frame) => value;

    public override bool EvaluateBoolean(Frame frame) => bits != 0;

    public override int EvaluateInt32(Frame frame) => (int)bits;

    public override long EvaluateInt64(Frame frame) => bits;

    public override double EvaluateDouble(Frame frame) => BitConverter.Int64BitsToDouble(bits);
}
