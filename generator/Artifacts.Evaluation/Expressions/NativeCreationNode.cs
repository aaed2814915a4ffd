using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>new T(…) { … }</c> of a library type.</summary>
internal sealed class NativeCreationNode(
    NativeMember constructor, Argument[] arguments, InitializerNode? initializer, CreationOrigin? origin, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var values = arguments.Length == 0 ? [] : Argument.EvaluateInOrder(arguments, frame);
        var created = constructor.Call(frame.Session, site, null, values)!;
        if (origin is not null)
        {
            frame.Session.Provenance.Created(created, origin);
        }

        return initializer is null ? created : initializer.Fill(frame, created);
    }
}
