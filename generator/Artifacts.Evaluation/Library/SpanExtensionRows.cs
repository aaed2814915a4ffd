using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>The extension methods of spans and memory.</summary>
internal static class SpanExtensionRows
{
    private const string Extensions = "System.MemoryExtensions.";

    public static IEnumerable<Row> All =>
    [
        new(Extensions + "AsSpan", Costs.Step, (_, _, _, arguments) => View(arguments)),
        new(Extensions + "AsMemory", Costs.Step, (_, _, _, arguments) => View(arguments)),
        Search("IndexOf", (spans, span, value, comparer) => spans.IndexOf(span, value, comparer), (spans, span, other, comparer) => spans.IndexOfSpan(span, other, comparer)),
        Search("LastIndexOf", (spans, span, value, comparer) => spans.LastIndexOf(span, value, comparer), (spans, span, other, comparer) => spans.LastIndexOfSpan(span, other, comparer)),
        Search("Contains", (spans, span, value, comparer) => spans.IndexOf(span, value, comparer) >= 0, (spans, span, other, comparer) => spans.IndexOfSpan(span, other, comparer) >= 0),
        Search("Count", (spans, span, value, comparer) => spans.Count(span, value, comparer), (spans, span, other, _) => CountOf(spans, span, other)),
        Search("StartsWith", (spans, span, value, comparer) => spans.Length(span) > 0 && spans.IndexOf(spans.Slice(span, 0, 1), value, comparer) == 0, (spans, span, other, comparer) => StartsWith(spans, span, other, comparer)),
        Search("EndsWith", (spans, span, value, comparer) => spans.Length(span) > 0 && spans.IndexOf(spans.Slice(span, spans.Length(span) - 1, 1), value, comparer) == 0, (spans, span, other, comparer) => EndsWith(spans, span, other, comparer)),
        Any("IndexOfAny", isLast: false, isExcept: false, index => index),
        Any("LastIndexOfAny", isLast: true, isExcept: false, index => index),
        Any("IndexOfAnyExcept", isLast: false, isExcept: true, index => index),
        Any("LastIndexOfAnyExcept", isLast: true, isExcept: true, index => index),
        Any("ContainsAny", isLast: false, isExcept: false, index => index >= 0),
        Any("ContainsAnyExcept", isLast: false, isExcept: true, index => index >= 0),
        new(Extensions + "SequenceEqual", SpanRows.Reads, (_, _, _, arguments) => SpanRows.Of(arguments[0]).AreEqual(arguments[0]!, arguments[1]!, arguments.ElementAtOrDefault(2))),
        new(Extensions + "SequenceCompareTo", SpanRows.Reads, (_, _, _, arguments) => SpanRows.Of(arguments[0]).CompareTo(arguments[0]!, arguments[1]!), Orders: true),
        new(Extensions + "CommonPrefixLength", SpanRows.Reads, (_, _, _, arguments) => SpanRows.Of(arguments[0]).CommonPrefixLength(arguments[0]!, arguments[1]!, arguments.ElementAtOrDefault(2))),
        new(Extensions + "Overlaps", Costs.Step, (session, site, _, arguments) => arguments.Length == 2
            ? SpanRows.Of(arguments[0]).Overlap(arguments[0]!, arguments[1]!)
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "'MemoryExtensions.Overlaps' with an offset is not available in definitions; compare the indexes")),
        new(Extensions + "CopyTo", SpanRows.Reads, (_, _, _, arguments) => CopyTo((Array?)arguments[0], arguments[1]!)),
        new(Extensions + "Reverse", SpanRows.Reads, (_, _, _, arguments) => SpanRows.Done(() => SpanRows.Of(arguments[0]).Reverse(arguments[0]!))),
        new(Extensions + "Replace", SpanRows.Reads, (session, site, _, arguments) => arguments.Length == 3 && SpanFactory.For(arguments[1]) is null
            ? SpanRows.Done(() => SpanRows.Of(arguments[0]).Replace(arguments[0]!, arguments[1], arguments[2]))
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "'MemoryExtensions.Replace' into another span is not available in definitions; copy the span first")),
        new(Extensions + "Sort", Sorts, (session, site, _, arguments) => arguments.Length < 2 || SpanFactory.For(arguments[1]) is null
            ? SpanRows.Done(() => SpanRows.Of(arguments[0]).Sort(arguments[0]!, arguments.ElementAtOrDefault(1)))
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "'MemoryExtensions.Sort' of keys with items is not available in definitions; sort an array of pairs"), Orders: true),
        new(Extensions + "Trim", SpanRows.Reads, (_, _, _, arguments) => Trimmed(arguments, atStart: true, atEnd: true)),
        new(Extensions + "TrimStart", SpanRows.Reads, (_, _, _, arguments) => Trimmed(arguments, atStart: true, atEnd: false)),
        new(Extensions + "TrimEnd", SpanRows.Reads, (_, _, _, arguments) => Trimmed(arguments, atStart: false, atEnd: true)),
        new(Extensions + "IsWhiteSpace", SpanRows.Reads, (_, _, _, arguments) => ((ReadOnlyMemory<char>)arguments[0]!).Span.IsWhiteSpace()),
        new(Extensions + "Equals", SpanRows.Reads, (session, site, _, arguments) =>
            Characters(arguments[0]).Span.Equals(Characters(arguments[1]).Span, Ordinal(session, site, arguments[2]))),
        new(Extensions + "CompareTo", SpanRows.Reads, (session, site, _, arguments) =>
            Characters(arguments[0]).Span.CompareTo(Characters(arguments[1]).Span, Ordinal(session, site, arguments[2]))),
        new(Extensions + "ToUpperInvariant", SpanRows.Reads, (_, _, _, arguments) => Characters(arguments[0]).Span.ToUpperInvariant(((Memory<char>)arguments[1]!).Span)),
        new(Extensions + "ToLowerInvariant", SpanRows.Reads, (_, _, _, arguments) => Characters(arguments[0]).Span.ToLowerInvariant(((Memory<char>)arguments[1]!).Span)),
        new(Extensions + "BinarySearch", SpanRows.Reads, (session, site, _, arguments) => arguments.Length == 3
            ? SpanRows.Of(arguments[0]).BinarySearch(arguments[0]!, arguments[1], arguments[2])
            : SpanRows.Of(arguments[0]).BinarySearch(arguments[0]!, arguments[1], null), Orders: true),
    ];

    private static Row Search(
        string name, Func<SpanFactory, object, object?, object?, object> forElement, Func<SpanFactory, object, object, object?, object> forSpan) =>
        new(Extensions + name, SpanRows.Reads, (session, site, _, arguments) =>
        {
            var (span, wanted, option) = (arguments[0]!, arguments[1], arguments.ElementAtOrDefault(2));
            if (option is StringComparison comparison)
            {
                return WithComparison(name, Characters(span).Span, Characters(wanted).Span, Ordinal(session, site, comparison));
            }

            var spans = SpanRows.Of(span);
            return SpanFactory.For(wanted) is null ? forElement(spans, span, wanted, option) : Charged(session, site, spans, span, wanted!, () => forSpan(spans, span, wanted!, option));
        });

    // Looking for a span takes, at worst, the product of the lengths.
    private static object Charged(Session session, Site site, SpanFactory spans, object span, object wanted, Func<object> search)
    {
        session.Charge((long)spans.Length(span) * spans.Length(wanted) >> 6, site);
        return search();
    }

    private static object WithComparison(string name, ReadOnlySpan<char> span, ReadOnlySpan<char> wanted, StringComparison comparison) => name switch
    {
        "IndexOf" => span.IndexOf(wanted, comparison),
        "LastIndexOf" => span.LastIndexOf(wanted, comparison),
        "Contains" => span.Contains(wanted, comparison),
        "StartsWith" => span.StartsWith(wanted, comparison),
        _ => span.EndsWith(wanted, comparison),
    };

    private static StringComparison Ordinal(Session session, Site site, object? comparison) => comparison is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase
        ? (StringComparison)comparison
        : throw session.Refuse(EvaluationRules.UnavailableMember, site, $"StringComparison.{comparison} compares by the culture data of the machine, which is not available in definitions; use StringComparison.Ordinal");

    private static Row Any(string name, bool isLast, bool isExcept, Func<int, object> result) =>
        new(Extensions + name, SpanRows.Reads, (session, site, _, arguments) =>
        {
            var spans = SpanRows.Of(arguments[0]);
            object?[] wanted = arguments.Length == 2 && SpanFactory.For(arguments[1]) is { } others
                ? [.. others.ToArray(arguments[1]!).Cast<object?>()]
                : arguments[1..];
            session.Charge((long)spans.Length(arguments[0]!) * wanted.Length >> 4, site);
            return result(spans.IndexOfAny(arguments[0]!, wanted, isLast, isExcept));
        });

    // An array or a string, from a place on or whole.
    private static object? View(object?[] arguments)
    {
        if (arguments[0] is null)
        {
            return arguments is [_] or [_, 0] or [_, 0, 0] ? null : throw new ArgumentOutOfRangeException();
        }

        object all = arguments[0] is string text
            ? text.AsMemory()
            : SpanFactory.Of(arguments[0]!.GetType().GetElementType()!).Over((Array)arguments[0]!, isReadOnly: false);
        var length = SpanRows.Of(all).Length(all);
        return arguments switch
        {
            [_] => all,
            [_, Range range] when range.GetOffsetAndLength(length) is var (offset, count) => SpanRows.Slice(all, offset, count),
            [_, Index index] => SpanRows.Slice(all, index.GetOffset(length), null),
            [string, int start, ..] when (uint)start > (uint)length => throw new ArgumentOutOfRangeException(nameof(start)),
            [_, int start] => SpanRows.Slice(all, start, null),
            _ => SpanRows.Slice(all, (int)arguments[1]!, (int)arguments[2]!),
        };
    }

    private static int CountOf(SpanFactory spans, object span, object other)
    {
        var (count, step) = (0, spans.Length(other));
        for (var rest = span; step > 0;)
        {
            var at = spans.IndexOfSpan(rest, other, null);
            if (at < 0)
            {
                break;
            }

            count++;
            rest = spans.Slice(rest, at + step, spans.Length(rest) - at - step);
        }

        return count;
    }

    private static bool StartsWith(SpanFactory spans, object span, object other, object? comparer) =>
        spans.Length(span) >= spans.Length(other) && spans.AreEqual(spans.Slice(span, 0, spans.Length(other)), other, comparer);

    private static bool EndsWith(SpanFactory spans, object span, object other, object? comparer) =>
        spans.Length(span) >= spans.Length(other) && spans.AreEqual(spans.Slice(span, spans.Length(span) - spans.Length(other), spans.Length(other)), other, comparer);

    private static object? CopyTo(Array? array, object destination)
    {
        var spans = SpanRows.Of(destination);
        return spans.Copy(spans.Over(array, isReadOnly: true), destination);
    }

    private static object? Trimmed(object?[] arguments, bool atStart, bool atEnd)
    {
        var (span, spans) = (arguments[0]!, SpanRows.Of(arguments[0]));
        bool IsTrimmed(int index) => arguments switch
        {
            [_] => char.IsWhiteSpace((char)spans.Get(span, index)!),
            [_, var wanted] when SpanFactory.For(wanted) is { } others => others.IndexOf(wanted!, spans.Get(span, index), null) >= 0,
            _ => Equals(spans.Get(span, index), arguments[1]),
        };
        var (start, end) = (0, spans.Length(span));
        while (atStart && start < end && IsTrimmed(start))
        {
            start++;
        }

        while (atEnd && end > start && IsTrimmed(end - 1))
        {
            end--;
        }

        return spans.Slice(span, start, end - start);
    }

    private static ReadOnlyMemory<char> Characters(object? span) => span is Memory<char> writable ? writable : (ReadOnlyMemory<char>)span!;

    private static void Sorts(Session session, Site site, object? self, object?[] arguments)
    {
        var length = SpanRows.Of(arguments[0]).Length(arguments[0]!);
        session.Charge(1 + (length * (1L + System.Numerics.BitOperations.Log2((uint)length + 1))), site);
    }
}
