using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A place in a sequence, counted from its start or end.</summary>
internal sealed class OffsetNode(Node value, OffsetKind kind)
{
    public Offset Evaluate(Frame frame) => kind == OffsetKind.Index
        ? new Offset((Index)value.Evaluate(frame)!)
        : new Offset(value.EvaluateInt32(frame), kind);
}
