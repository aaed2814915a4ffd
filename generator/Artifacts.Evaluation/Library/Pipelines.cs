using System.Reflection;
using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// The lazy sequences that LINQ made, each with what it was made of. LINQ looks at what stands before an operator:
/// <c>Any</c> behind <c>Select</c> calls no selector, <c>First</c> behind <c>OrderBy</c> sorts nothing. So a sequence
/// whose work is known beforehand is paid for and passed on as it is, where a wrapper would make LINQ blind.
/// </summary>
internal sealed class Pipelines
{
    private const int MaximalDepth = 16;
    private const int SortingFactor = 8;

    /// <summary>The operators that may give more elements than they are given: only their elements themselves can be charged.</summary>
    private static readonly HashSet<string> Expanding = new(StringComparer.Ordinal) { "SelectMany", "Join", "LeftJoin", "RightJoin", "GroupJoin", "Repeat", "Range", "Sequence", "InfiniteSequence" };

    private readonly ConditionalWeakTable<object, Pipeline> known = [];

    /// <summary>Remembers the lazy sequence that an operator gave.</summary>
    public void Add(object? result, MethodInfo method, object?[] arguments)
    {
        if (result is null || method.DeclaringType != typeof(Enumerable) || result.GetType().Assembly != typeof(Enumerable).Assembly || known.TryGetValue(result, out _))
        {
            return;
        }

        if (method.Name is "Range" or "Repeat" && arguments[1] is int count)
        {
            known.Add(result, new([], count, 1, IsSorting: false));
            return;
        }

        var depth = 1;
        var sources = new List<object>();
        foreach (var argument in arguments)
        {
            if (argument is null or Delegate || argument is not System.Collections.IEnumerable)
            {
                continue;
            }

            if (known.TryGetValue(argument, out var pipeline))
            {
                depth = Math.Max(depth, pipeline.Depth + 1);
            }

            sources.Add(argument);
        }

        if (depth <= MaximalDepth && !Expanding.Contains(method.Name))
        {
            known.Add(result, new(sources, 1, depth, method.Name is "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending"));
        }
    }

    /// <summary>What going through a sequence costs beside what its sources and the author's functions are charged; <see langword="null"/> where nobody knows.</summary>
    public long? CostOf(object sequence) => known.TryGetValue(sequence, out var pipeline) ? Measure(pipeline).Cost : null;

    /// <summary>Charges what going through a sequence costs, as far as it is known.</summary>
    public void Charge(Session session, Site site, object sequence)
    {
        if (CostOf(sequence) is { } cost)
        {
            session.Charge(cost, site);
        }
    }

    private (long Size, long Cost) Measure(Pipeline pipeline)
    {
        var (size, cost) = (pipeline.Own, 0L);
        foreach (var source in pipeline.Sources)
        {
            var (more, work) = known.TryGetValue(source, out var behind) ? Measure(behind) : (Counts.Of(source), 0);
            size += more;
            cost += work;
        }

        return (size, cost + (pipeline.IsSorting ? SortingFactor * size : size));
    }

    /// <summary>How a lazy sequence came to be.</summary>
    /// <param name="Sources">The sequences it reads: lazy ones, collections, and those that charge their elements themselves.</param>
    /// <param name="Own">How many elements it adds itself.</param>
    /// <param name="Depth">How many operators stand behind each other.</param>
    /// <param name="IsSorting">Whether it sorts what it reads.</param>
    private sealed record Pipeline(IReadOnlyList<object> Sources, long Own, int Depth, bool IsSorting);
}
