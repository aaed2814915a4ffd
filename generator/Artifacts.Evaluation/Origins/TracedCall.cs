using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>A call of the library whose result's origin is to be noted.</summary>
/// <param name="Provenance">Where it is noted.</param>
/// <param name="Site">The call.</param>
/// <param name="Self">What it was called on.</param>
/// <param name="Arguments">What was handed over.</param>
internal readonly record struct TracedCall(Provenance Provenance, Site Site, object? Self, object?[] Arguments)
{
    public Site Whole => Site.Whole;

    public Site Receiver => Site.Call?.Receiver ?? Site;

    public Site Argument(int ordinal) => Site.Call?.Argument(ordinal) ?? Site;

    /// <summary>The value of an argument of some type.</summary>
    public T? Find<T>(int ordinal) => ordinal < Arguments.Length && Arguments[ordinal] is T value ? value : default;
}
