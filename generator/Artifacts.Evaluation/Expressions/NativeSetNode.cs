using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>receiver.Property = value</c> on an object of the library: what initializers are made of.</summary>
internal sealed class NativeSetNode(Node? receiver, NativeMember setter, Node value, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var self = receiver?.Evaluate(frame);
        var assigned = value.Evaluate(frame);
        if (receiver is not null && self is null)
        {
            throw frame.Session.Throw(new NullReferenceException(), site);
        }

        setter.Set(frame.Session, site, self, assigned);
        return assigned;
    }
}
