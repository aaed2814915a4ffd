using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>Something of the author's that can be called through a delegate.</summary>
internal abstract class Closure(TypeModel? delegateType)
{
    /// <summary>The author's delegate type, where the closure itself is the delegate.</summary>
    public TypeModel? DelegateType { get; } = delegateType;

    /// <summary>Whether two delegates of one method are the same: on the same object, and each on a struct has a box of its own.</summary>
    protected static bool IsSameTarget(object? one, object? other) => ReferenceEquals(one, other) && one is not ValueType;

    /// <summary>Calls with the arguments in order; the site is null where native code calls.</summary>
    public abstract object? Invoke(object?[] arguments, Site? site);
}
