using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A method of the author's as a delegate, with its receiver.</summary>
internal sealed class MethodClosure(UserMethod method, object? self, bool isExtension, TypeModel? delegateType) : Closure(delegateType)
{
    public override object? Invoke(object?[] arguments, Site? site) => isExtension
        ? method.Invoke(null, [self, .. arguments], site)
        : method.Invoke(self, arguments, site);

    public override bool Equals(object? obj) => obj is MethodClosure other
        && other.Target == Target && Equals(other.Self, self);

    public override int GetHashCode() => method.GetHashCode();

    private UserMethod Target => method;

    private object? Self => self;
}
