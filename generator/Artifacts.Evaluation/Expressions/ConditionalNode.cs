using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>condition ? whenTrue : whenFalse</c>; only the branch taken is evaluated.</summary>
internal sealed class ConditionalNode(Node condition, Node whenTrue, Node whenFalse) : Node
{
    public override object? Evaluate(Frame frame) => Branch(frame).Evaluate(frame);

    public override bool EvaluateBoolean(Frame frame) => Branch(frame).EvaluateBoolean(frame);

    public override int EvaluateInt32(Frame frame) => Branch(frame).EvaluateInt32(frame);

    public override long EvaluateInt64(Frame frame) => Branch(frame).EvaluateInt64(frame);

    public override double EvaluateDouble(Frame frame) => Branch(frame).EvaluateDouble(frame);

    private Node Branch(Frame frame) => condition.EvaluateBoolean(frame) ? whenTrue : whenFalse;
}
