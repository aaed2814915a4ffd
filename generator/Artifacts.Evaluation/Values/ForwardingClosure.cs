using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A delegate of one type as a delegate of another.</summary>
internal sealed class ForwardingClosure(Session session, object callee, Site site, TypeModel? delegateType) : Closure(delegateType)
{
    public override object? Invoke(object?[] arguments, Site? callSite) => callee is Closure closure
        ? closure.Invoke(arguments, callSite)
        : DelegateBridge.Caller(callee.GetType())(session, callSite ?? site, (Delegate)callee, arguments);
}
