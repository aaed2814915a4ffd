using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>Several delegates of a type that the author declared, called one after the other.</summary>
internal sealed class CombinedClosure(IReadOnlyList<Closure> parts, TypeModel? delegateType) : Closure(delegateType)
{
    public static Closure? Combine(Closure? left, Closure? right) =>
        left is null ? right : right is null ? left : new CombinedClosure([.. Parts(left), .. Parts(right)], left.DelegateType);

    /// <summary>Removes the last occurrence of the right one's list, as <c>-=</c> does.</summary>
    public static Closure? Remove(Closure? left, Closure? right)
    {
        if (left is null || right is null)
        {
            return left;
        }

        var (all, removed) = (Parts(left), Parts(right));
        for (var start = all.Count - removed.Count; start >= 0; start--)
        {
            if (all.Skip(start).Take(removed.Count).SequenceEqual(removed))
            {
                List<Closure> rest = [.. all.Take(start), .. all.Skip(start + removed.Count)];
                return rest.Count switch { 0 => null, 1 => rest[0], _ => new CombinedClosure(rest, left.DelegateType) };
            }
        }

        return left;
    }

    public override object? Invoke(object?[] arguments, Site? site)
    {
        object? result = null;
        foreach (var part in parts)
        {
            result = part.Invoke(arguments, site);
        }

        return result;
    }

    private static IReadOnlyList<Closure> Parts(Closure closure) => closure is CombinedClosure combined ? combined.Own : [closure];

    /// <summary>How many closures it calls.</summary>
    public int Count => parts.Count;

    private IReadOnlyList<Closure> Own => parts;
}
