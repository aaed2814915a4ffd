using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <inheritdoc/>
internal sealed class Metering<T> : IMetering
{
    public object Wrap(Session session, Site site, object sequence, SequenceUse use)
    {
        switch (sequence)
        {
            case string text:
                session.Charge(text.Length, site);
                return sequence;
            case GeneratedList<T> generated:
                if (use != SequenceUse.Operator)
                {
                    session.ChargeElements(generated.Count, site);
                }

                return sequence;
            case MeteredSequence<T> or CollectionBridge<T>:
                return sequence;
            case not null when IsHeld(sequence):
                // What is in memory has been paid for; going through it once more costs its size.
                session.Charge(Counts.Of(sequence), site);
                return sequence;
            case IEnumerable<T> lazy when use != SequenceUse.Other && SequenceSize.IsOperator(sequence):
                SequenceSize.Charge(session, site, sequence);
                if (use == SequenceUse.Holding)
                {
                    SequenceSize.ChargeHeld(session, site, lazy);
                }

                return sequence;
            default:
                return UserType.TypeOf(sequence) is not null
                    ? new MeteredSequence<T>(session, site, Sequences.Metered(session, sequence!, site).Cast<T>())
                    : new MeteredSequence<T>(session, site, (IEnumerable<T>)sequence!);
        }
    }

    public object Result(Session session, Site site, string name, object sequence, object?[] arguments)
    {
        switch (name)
        {
            case "Range" or "Repeat" or "Sequence" or "InfiniteSequence" when sequence is not T[]:
                return sequence is IList<T> list ? new GeneratedList<T>(session, site, list) : new MeteredSequence<T>(session, site, (IEnumerable<T>)sequence);
            case "SelectMany" or "Join" or "LeftJoin" or "RightJoin" when !IsHeld(sequence):
                // Of these there may be many more elements than of what they go through.
                return new MeteredSequence<T>(session, site, (IEnumerable<T>)sequence);
            default:
                if (sequence.GetType().Assembly == typeof(Enumerable).Assembly && !IsHeld(sequence) && !SequenceSize.IsOperator(sequence))
                {
                    SequenceSize.Remember(sequence, arguments);
                }

                return sequence;
        }
    }

    // A collection of the framework, or what a collection expression made: no code of the author runs when it is gone through.
    private static bool IsHeld(object sequence) => sequence is T[] or List<T> or Values.ReadOnlyArray<T>
        || sequence is ICollection<T> or IReadOnlyCollection<T> && IsFrameworks(sequence.GetType())
        || IsLookup(sequence.GetType()) || sequence.GetType().BaseType is { } parent && IsLookup(parent);

    private static bool IsLookup(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lookup<,>);

    private static bool IsFrameworks(Type type) => type.Assembly != typeof(Metering<>).Assembly
        && (type.Assembly != typeof(Enumerable).Assembly || type.IsGenericType && type.GetGenericTypeDefinition() is var definition && typeof(IGrouping<,>).IsAssignableFrom(definition));
}
