using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A <c>ref</c>, <c>in</c> or <c>out</c> parameter, which stands for the caller's variable.</summary>
internal sealed class ByReferenceParameter(int slot) : Place
{
    public override object? Evaluate(Frame frame) => ((Reference)frame.Slots[slot].Value!).Value;

    public override Reference Bind(Frame frame) => (Reference)frame.Slots[slot].Value!;
}
