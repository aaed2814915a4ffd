using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary><c>target = ref source</c>: from now on the target stands for another variable.</summary>
internal sealed class ReferenceAssignment(Action<Frame, Reference> store, Place source) : Place
{
    public override object? Evaluate(Frame frame) => Bind(frame).Value;

    public override Reference Bind(Frame frame)
    {
        var reference = source.Refer(frame);
        store(frame, reference);
        return reference;
    }
}
