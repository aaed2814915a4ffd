using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A library method as a delegate, called under the same rules as everywhere.</summary>
internal sealed class NativeClosure(Session session, NativeMember member, object? self, bool isExtension, Site site, TypeModel? delegateType)
    : Closure(delegateType)
{
    public override object? Invoke(object?[] arguments, Site? callSite) => isExtension
        ? member.Call(session, callSite ?? site, null, [self, .. arguments])
        : member.Call(session, callSite ?? site, self, arguments);
}
