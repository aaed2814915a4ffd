using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Delegates as values, and what events hand over.</summary>
internal static class DelegateRows
{
    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.EventArgs", Costs.Grow, ".ctor", "Empty"),
        new("F:System.EventArgs.Empty", Costs.Step),
        new("System.Attribute..ctor", Costs.Grow),
        new("System.Collections.Generic.Comparer`1..ctor", Costs.Grow),
        new("System.Collections.Generic.EqualityComparer`1..ctor", Costs.Grow),
        .. StringRows.Names("System.ComponentModel.PropertyChangedEventArgs", Costs.Grow, ".ctor", "PropertyName"),
        .. StringRows.Names("System.ComponentModel.PropertyChangingEventArgs", Costs.Grow, ".ctor", "PropertyName"),
        .. StringRows.Names("System.ComponentModel.CancelEventArgs", Costs.Grow, ".ctor", "Cancel"),
        new("System.Delegate.GetInvocationList", Costs.Self, Invocations),
        new("System.MulticastDelegate.GetInvocationList", Costs.Self, Invocations),
        new("System.Delegate.HasSingleTarget", Costs.Step, (_, _, self, _) => DelegateBridge.CountOf(self) == 1),
        new("M:System.Delegate.Combine(System.Delegate,System.Delegate)", Costs.Step, (session, site, _, arguments) => Combined(session, site, arguments[0], arguments[1])),
        new("M:System.Delegate.Remove(System.Delegate,System.Delegate)", Costs.Step, (session, site, _, arguments) =>
            DelegateBridge.Remove(Native(session, site, arguments[0]), Native(session, site, arguments[1]))),
    ];

    private static object Invocations(Session session, Site site, object? self, object?[] arguments)
    {
        session.ChargeElements(DelegateBridge.CountOf(self), site);
        return Native(session, site, self)!.GetInvocationList();
    }

    private static object? Combined(Session session, Site site, object? left, object? right)
    {
        session.ChargeElements(DelegateBridge.CountOf(left) + DelegateBridge.CountOf(right), site);
        return Delegate.Combine(Native(session, site, left), Native(session, site, right));
    }

    private static Delegate? Native(Session session, Site site, object? callee) => callee is Values.Closure
        ? throw session.Refuse(EvaluationRules.UnavailableMember, site, "The list of a delegate of a type that the project declares is not available in definitions; use Func, Action or EventHandler, or '+' and '-'")
        : (Delegate?)callee;
}
