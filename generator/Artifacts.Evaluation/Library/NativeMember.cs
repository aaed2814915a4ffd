using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A library member that definitions may use, ready to be called.</summary>
internal abstract class NativeMember
{
    public virtual bool IsStatic => false;

    /// <summary>Whether a null receiver is the member's own business (<c>Nullable&lt;T&gt;</c>).</summary>
    public virtual bool AcceptsNull => false;

    /// <summary>Charges the cost, then calls. By-reference arguments come as <see cref="Places.Reference"/>s.</summary>
    public abstract object? Call(Session session, Site site, object? self, object?[] arguments);

    /// <summary>Calls with one argument, as setters are called.</summary>
    public virtual void Set(Session session, Site site, object? self, object? value) => Call(session, site, self, [value]);
}
