using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>Something of the author's that can be called through a delegate.</summary>
internal abstract class Closure(TypeModel? delegateType)
{
    /// <summary>The author's delegate type, where the closure itself is the delegate.</summary>
    public TypeModel? DelegateType { get; } = delegateType;

    /// <summary>Calls with the arguments in order; the site is null where native code calls.</summary>
    public abstract object? Invoke(object?[] arguments, Site? site);
}
