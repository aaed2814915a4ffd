using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A call of a library member that is on the allow-list.</summary>
internal sealed class NativeCallNode(NativeMember member, Node? receiver, Argument[] arguments, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var self = receiver?.Evaluate(frame);
        var values = arguments.Length == 0 ? [] : Argument.EvaluateInOrder(arguments, frame);
        if (receiver is not null && self is null && !member.AcceptsNull)
        {
            throw frame.Session.Throw(new NullReferenceException(), site);
        }

        return member.Call(frame.Session, site, self, values);
    }
}
