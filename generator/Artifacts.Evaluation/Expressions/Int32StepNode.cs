using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>++</c> or <c>--</c> on a local <c>int</c>, unchecked.</summary>
internal sealed class Int32StepNode(int slot, int step, bool givesOld) : Int32Node
{
    public override int EvaluateInt32(Frame frame)
    {
        ref var bits = ref frame.Slots[slot].Bits;
        var old = (int)bits;
        var stepped = unchecked(old + step);
        bits = stepped;
        return givesOld ? old : stepped;
    }
}
