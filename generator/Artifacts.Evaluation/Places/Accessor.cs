using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>Reads and writes a property or indexer of a receiver that has been evaluated.</summary>
internal abstract class Accessor
{
    /// <summary>Whether an accessor may change the struct it is called on.</summary>
    public virtual bool WritesBack => false;

    public abstract object? Get(Session session, ref object? self, object?[] indexes);

    public abstract void Set(Session session, ref object? self, object?[] indexes, object? value);
}
