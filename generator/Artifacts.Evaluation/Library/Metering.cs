using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <inheritdoc/>
internal sealed class Metering<T> : IMetering
{
    // Paid for whole, however little of it is taken, so no more than that.
    private const long MaximalCost = 4096;

    public object Wrap(Session session, Site site, object sequence)
    {
        // What is in memory has been paid for; going through it once more costs its size.
        if (sequence is string text)
        {
            session.Charge(text.Length, site);
            return sequence;
        }

        if (IsHeld(sequence))
        {
            session.Charge(Counts.Of(sequence), site);
            return sequence;
        }

        if (session.Pipelines.CostOf(sequence) is { } cost and <= MaximalCost)
        {
            session.ChargeMemory(16 * cost, site);
            return sequence;
        }

        return UserType.TypeOf(sequence) is not null
            ? new MeteredSequence<T>(session, site, Sequences.Metered(session, sequence, site).Cast<T>())
            : new MeteredSequence<T>(session, site, (IEnumerable<T>)sequence);
    }

    // A collection of the framework, or what a collection expression made: no code of the author runs when it is gone through.
    private static bool IsHeld(object sequence) => sequence is T[] or List<T> or Values.ReadOnlyArray<T>
        || IsGroup(sequence)
        || sequence is ICollection<T> or IReadOnlyCollection<T> && sequence.GetType().Assembly != typeof(Enumerable).Assembly && sequence.GetType().Assembly != typeof(Metering<>).Assembly;

    // What GroupBy and ToLookup have grouped is held, too.
    private static bool IsGroup(object sequence) => sequence is IList<T> && sequence.GetType() is { IsGenericType: true } type
        && type.Assembly == typeof(Enumerable).Assembly && type.GetInterface(typeof(IGrouping<,>).Name) is not null;
}
