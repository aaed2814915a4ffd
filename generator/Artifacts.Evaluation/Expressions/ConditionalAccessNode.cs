using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>receiver?.whenNotNull</c>.</summary>
internal sealed class ConditionalAccessNode(Node receiver, Node whenNotNull) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var value = receiver.Evaluate(frame);
        if (value is null)
        {
            return null;
        }

        var outer = frame.Receiver;
        frame.Receiver = value;
        try
        {
            return whenNotNull.Evaluate(frame);
        }
        finally
        {
            frame.Receiver = outer;
        }
    }
}
