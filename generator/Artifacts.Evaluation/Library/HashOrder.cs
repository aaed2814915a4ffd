using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// Collections that are ordered by hash codes. Of texts and of the author's types these differ from run to run, so such
/// a collection may be asked for what it holds, but not gone through.
/// </summary>
internal static class HashOrder
{
    private static readonly string[] Ordered =
    [
        "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableHashSet`1",
        "System.Collections.Immutable.ImmutableDictionary`2+Builder", "System.Collections.Immutable.ImmutableHashSet`1+Builder",
        "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenSet`1",
    ];

    // What comes of them is the same in any order of the elements.
    private static readonly HashSet<string> Orderless = new(StringComparer.Ordinal)
    {
        "Count", "LongCount", "Any", "Contains", "Min", "Max", "TryGetNonEnumeratedCount", "ToFrozenSet", "ToFrozenDictionary", "ToImmutableHashSet", "ToImmutableDictionary",
        "ToImmutableSortedSet", "ToImmutableSortedDictionary", "SetItems", "RemoveRange",
    };

    private static readonly HashSet<string> Ordering = new(StringComparer.Ordinal) { "Order", "OrderDescending", "OrderBy", "OrderByDescending" };

    private static readonly ConditionalWeakTable<Type, StrongBox<Type?>> Known = [];

    /// <summary>Charges a step, and refuses a receiver whose order differs from run to run.</summary>
    public static void Guard(Session session, Site site, object? self, object?[] arguments)
    {
        session.ChargeMemory(48, site);
        Require(session, site, self);
    }

    /// <summary>Refuses to go through a collection whose order differs from run to run.</summary>
    public static void Require(Session session, Site site, object? sequence)
    {
        if (sequence is not null && IsUnstable(sequence, out _))
        {
            var name = sequence.GetType().Name.Split('`')[0];
            var sorted = name.Contains("Set", StringComparison.Ordinal) ? "ImmutableSortedSet" : "ImmutableSortedDictionary";
            throw session.Refuse(
                EvaluationRules.UnavailableMember,
                site,
                $"Going through this collection is not available in definitions: it is ordered by hash codes, which differ from run to run; look its elements up, sort it with OrderBy, or use {sorted} with StringComparer.Ordinal");
        }
    }

    /// <summary>A collection that is handed to a member: what it does may be the same in any order.</summary>
    public static object Pass(Session session, Site site, MethodBase member, ParameterInfo parameter, object sequence)
    {
        if (!IsUnstable(sequence, out var isText) || parameter.Name == "other" || Orderless.Contains(member.Name)
            || member is ConstructorInfo { DeclaringType.Name: "SortedSet`1" or "SortedDictionary`2" or "SortedList`2" })
        {
            return sequence;
        }

        if (isText && Ordering.Contains(member.Name))
        {
            // A sort of distinct keys does not show what it began with.
            return Sort(sequence);
        }

        Require(session, site, sequence);
        return sequence;
    }

    private static bool IsUnstable(object sequence, out bool isText)
    {
        isText = false;
        if (sequence is string or Array or IList || Find(sequence.GetType()) is not { } type)
        {
            return false;
        }

        var key = type.GetGenericArguments()[0];
        var isFrozen = type.Namespace == "System.Collections.Frozen";
        var comparer = type.GetProperty(isFrozen ? "Comparer" : "KeyComparer")!.GetValue(sequence);
        isText = key == typeof(string);
        var isDefault = Equals(comparer, typeof(EqualityComparer<>).MakeGenericType(key).GetProperty("Default")!.GetValue(null));
        var isStable = isFrozen && isText
            ? isDefault || ReferenceEquals(comparer, StringComparer.Ordinal) || ReferenceEquals(comparer, StringComparer.OrdinalIgnoreCase)
            : isDefault && (key.IsPrimitive || key.IsEnum || key == typeof(decimal) || key == typeof(DateTime) || key == typeof(TimeSpan) || key == typeof(Guid) || typeof(Values.IEnumSlot).IsAssignableFrom(key) && !isFrozen);
        return !isStable && Counts.Of(sequence) > 1;
    }

    private static Type? Find(Type type) => Known.GetValue(type, candidate => new StrongBox<Type?>(Search(candidate))).Value;

    private static Type? Search(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition().FullName is { } name && Array.IndexOf(Ordered, name) >= 0)
            {
                return candidate;
            }
        }

        return null;
    }

    private static object Sort(object sequence) =>
        sequence is IEnumerable<string> texts ? texts.Order(StringComparer.Ordinal)
        : typeof(HashOrder).GetMethod(nameof(SortEntries), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Find(sequence.GetType())!.GetGenericArguments()[1]).Invoke(null, [sequence])!;

    private static IEnumerable<KeyValuePair<string, T>> SortEntries<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
