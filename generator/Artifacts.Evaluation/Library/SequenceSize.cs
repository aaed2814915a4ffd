using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// How much there is to go through in a sequence that LINQ made. Operators know their sources and take short cuts through
/// them, which authors can see, so they are not hidden behind a sequence that counts; what they may go through is charged
/// whenever they are used.
/// </summary>
internal sealed class SequenceSize
{
    private const int MostLeaves = 8;

    private static readonly ConditionalWeakTable<object, SequenceSize> Known = [];

    /// <summary>The collections that it goes through.</summary>
    private readonly List<object> leaves = [];

    /// <summary>How many ways lead to them.</summary>
    private long ways = 1;

    /// <summary>What it goes through in collections beyond those that are remembered.</summary>
    private long rest;

    /// <summary>Whether it also goes through numbers that are made one by one, of which there may be any number.</summary>
    private bool isGenerated;

    /// <summary>Whether the sequence is one of LINQ's operators.</summary>
    public static bool IsOperator(object sequence) => Known.TryGetValue(sequence, out _);

    /// <summary>Remembers what an operator was applied to.</summary>
    public static void Remember(object result, object?[] arguments)
    {
        var size = new SequenceSize();
        foreach (var argument in arguments)
        {
            size.Add(argument);
        }

        Known.AddOrUpdate(result, size);
    }

    /// <summary>Charges going through what an operator goes through; other sequences are charged otherwise.</summary>
    public static void Charge(Session session, Site site, object sequence)
    {
        if (Known.TryGetValue(sequence, out var size))
        {
            session.Charge(size.Steps, site);
        }
    }

    /// <summary>Charges holding all elements of an operator.</summary>
    public static void ChargeHeld<T>(Session session, Site site, IEnumerable<T> sequence)
    {
        if (!Known.TryGetValue(sequence, out var size))
        {
            return;
        }

        session.ChargeMemory(16 * size.Steps, site);
        if (size.isGenerated && sequence.TryGetNonEnumeratedCount(out var count))
        {
            session.ChargeElements(count, site);
        }
    }

    private long Steps => Sum(rest, Product(ways, leaves.Count == 0 ? 1 : 1 + leaves.Max(Counts.Of)));

    private void Add(object? argument)
    {
        switch (argument)
        {
            case null or string or Delegate or ValueType:
                break;
            case IGeneratedList:
                isGenerated = true;
                break;
            case not null when Known.TryGetValue(argument, out var inner):
                ways = Sum(ways, inner.ways);
                rest = Sum(rest, inner.rest);
                isGenerated |= inner.isGenerated;
                inner.leaves.ForEach(AddLeaf);
                break;
            case System.Collections.IEnumerable:
                ways = Sum(ways, 1);
                AddLeaf(argument);
                break;
        }
    }

    private void AddLeaf(object leaf)
    {
        if (leaves.Contains(leaf, ReferenceEqualityComparer.Instance))
        {
            return;
        }

        if (leaves.Count < MostLeaves)
        {
            leaves.Add(leaf);
        }
        else
        {
            rest = Sum(rest, Counts.Of(leaf));
        }
    }

    private static long Sum(long left, long right) => left > long.MaxValue / 4 - right ? long.MaxValue / 4 : left + right;

    private static long Product(long left, long right) => left > long.MaxValue / 4 / right ? long.MaxValue / 4 : left * right;
}
