using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An interpolated string as an object that takes its parts: it is made, then each part is appended.</summary>
/// <param name="creation">Makes the handler.</param>
/// <param name="appends">The calls that append.</param>
/// <param name="origin">Where the parts stand.</param>
/// <param name="goesOn">What the constructor says about going on, where it says something.</param>
/// <param name="stops">Whether an append may end the others by giving <see langword="false"/>.</param>
internal sealed class HandlerNode(Node creation, Node[] appends, CreationOrigin origin, ObjectLocal? goesOn, bool stops) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var made = creation.Evaluate(frame)!;
        frame.Session.Provenance.Created(made, origin);
        if (goesOn?.Evaluate(frame) is false)
        {
            return made;
        }

        var outer = frame.Receiver;
        frame.Receiver = made;
        try
        {
            foreach (var append in appends)
            {
                if (append.Evaluate(frame) is false && stops)
                {
                    break;
                }
            }

            return frame.Receiver;
        }
        finally
        {
            frame.Receiver = outer;
        }
    }
}
