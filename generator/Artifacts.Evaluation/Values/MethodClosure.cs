using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A method of the author's as a delegate, with its receiver.</summary>
internal sealed class MethodClosure(UserMethod method, object? self, bool isExtension, TypeModel? delegateType) : Closure(delegateType)
{
    private object? self = self;

    public override object? Invoke(object?[] arguments, Site? site)
    {
        if (site is not null || arguments.Length == 0)
        {
            return Run(arguments, site);
        }

        var session = method.Container.Session;
        session.EnterTurn(method.Definition, isExtension ? [self, .. arguments] : arguments);
        try
        {
            return Run(arguments, site);
        }
        finally
        {
            session.LeaveTurn();
        }
    }

    // A delegate on a struct holds a copy of its own, which its calls may change.
    private object? Run(object?[] arguments, Site? site) => isExtension
        ? method.Invoke(null, [self, .. arguments], site)
        : method.Invoke(ref self, arguments, site);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || obj is MethodClosure other
        && other.Target == Target && IsSameTarget(other.Self, self);

    public override int GetHashCode() => method.GetHashCode();

    private UserMethod Target => method;

    private object? Self => self;
}
