using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>value with { … }</c>.</summary>
internal sealed class WithNode(Node operand, Func<Session, object, object?> clone, InitializerNode? initializer, CreationOrigin? origin, Site site)
    : Node
{
    public override object? Evaluate(Frame frame)
    {
        var original = operand.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), site);
        frame.Session.ChargeMemory(64, site);
        var copy = clone(frame.Session, original);
        if (origin is not null)
        {
            frame.Session.Provenance.Copied(copy!, original, origin);
        }

        return initializer is null ? copy : initializer.Fill(frame, copy);
    }
}
