using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A library method as a delegate, called under the same rules as everywhere.</summary>
internal sealed class NativeClosure(Session session, NativeMember member, object? self, bool isExtension, Site site, TypeModel? delegateType)
    : Closure(delegateType)
{
    private readonly object? self = self;

    private NativeMember Member => member;

    public override object? Invoke(object?[] arguments, Site? callSite) => isExtension
        ? member.Call(session, callSite ?? site, null, [self, .. arguments])
        : member.Call(session, callSite ?? site, self, arguments);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || obj is NativeClosure other
        && other.Member == member && IsSameTarget(other.self, self);

    public override int GetHashCode() => member.GetHashCode();
}
