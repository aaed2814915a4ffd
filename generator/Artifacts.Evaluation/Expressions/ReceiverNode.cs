using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>The object or struct value that an initializer fills, or what stands left of <c>?.</c>.</summary>
internal sealed class ReceiverNode : Place
{
    public override object? Evaluate(Frame frame) => frame.Receiver;

    public override Reference Bind(Frame frame) => new ReceiverReference(frame);

    private sealed class ReceiverReference(Frame frame) : Reference
    {
        public override object? Value
        {
            get => frame.Receiver;
            set => frame.Receiver = value;
        }
    }
}
