using System.Collections;
using System.Runtime.InteropServices;
using Artifacts.Evaluation.Places;

namespace Artifacts.Evaluation.Values;

/// <inheritdoc/>
internal sealed class SpanFactory<T> : SpanFactory
{
    public override object Over(Array? array, bool isReadOnly) =>
        isReadOnly ? (object)new ReadOnlyMemory<T>((T[]?)array) : new Memory<T>((T[]?)array);

    public override object Over(Array? array, int start, int length) => new Memory<T>((T[]?)array, start, length);

    public override object AsReadOnly(object span) => Read(span);

    public override int Length(object span) => Read(span).Length;

    public override object Slice(object span, int start, int length) =>
        span is Memory<T> writable ? (object)writable.Slice(start, length) : Read(span).Slice(start, length);

    public override object? Get(object span, int index) => Read(span).Span[index];

    public override void Set(object span, int index, object? value) => ((Memory<T>)span).Span[index] = (T)value!;

    public override Array ToArray(object span) => Read(span).ToArray();

    public override void CopyTo(object span, object destination) => Read(span).Span.CopyTo(((Memory<T>)destination).Span);

    public override void Fill(object span, object? value) => ((Memory<T>)span).Span.Fill((T)value!);

    public override void Clear(object span) => ((Memory<T>)span).Span.Clear();

    public override void Reverse(object span) => ((Memory<T>)span).Span.Reverse();

    public override void Sort(object span, object? order)
    {
        var elements = ((Memory<T>)span).Span;
        if (order is Comparison<T> comparison)
        {
            elements.Sort(comparison);
        }
        else
        {
            elements.Sort((IComparer<T>?)order);
        }
    }

    public override int BinarySearch(object span, object? value, object? comparer) =>
        Read(span).Span.BinarySearch((T)value!, (IComparer<T>?)comparer ?? Comparer<T>.Default);

    public override int IndexOf(object span, object? value, object? comparer) =>
        Read(span).Span.IndexOf((T)value!, (IEqualityComparer<T>?)comparer);

    public override int LastIndexOf(object span, object? value, object? comparer) =>
        Read(span).Span.LastIndexOf((T)value!, (IEqualityComparer<T>?)comparer);

    public override int IndexOfSpan(object span, object other, object? comparer) =>
        Read(span).Span.IndexOf(Read(other).Span, (IEqualityComparer<T>?)comparer);

    public override int LastIndexOfSpan(object span, object other, object? comparer) =>
        Read(span).Span.LastIndexOf(Read(other).Span, (IEqualityComparer<T>?)comparer);

    public override int IndexOfAny(object span, object?[] wanted, bool isLast, bool isExcept)
    {
        var values = Array.ConvertAll(wanted, value => (T)value!);
        var elements = Read(span).Span;
        return (isLast, isExcept) switch
        {
            (false, false) => elements.IndexOfAny(values, null),
            (false, true) => elements.IndexOfAnyExcept(values, null),
            (true, false) => elements.LastIndexOfAny(values, null),
            (true, true) => elements.LastIndexOfAnyExcept(values, null),
        };
    }

    public override bool AreEqual(object span, object other, object? comparer) =>
        Read(span).Span.SequenceEqual(Read(other).Span, (IEqualityComparer<T>?)comparer);

    public override int CompareTo(object span, object other) => Read(span).Span.SequenceCompareTo(Read(other).Span, Comparer<T>.Default);

    public override int Count(object span, object? value, object? comparer)
    {
        var equality = (IEqualityComparer<T>?)comparer ?? EqualityComparer<T>.Default;
        var count = 0;
        foreach (var element in Read(span).Span)
        {
            count += equality.Equals(element, (T)value!) ? 1 : 0;
        }

        return count;
    }

    public override int CommonPrefixLength(object span, object other, object? comparer) =>
        Read(span).Span.CommonPrefixLength(Read(other).Span, (IEqualityComparer<T>?)comparer);

    public override void Replace(object span, object? old, object? value)
    {
        foreach (ref var element in ((Memory<T>)span).Span)
        {
            if (EqualityComparer<T>.Default.Equals(element, (T)old!))
            {
                element = (T)value!;
            }
        }
    }

    public override IEnumerator Enumerate(object span)
    {
        var elements = Read(span);
        for (var index = 0; index < elements.Length; index++)
        {
            yield return elements.Span[index];
        }
    }

    public override IEnumerator EnumerateReferences(object span)
    {
        for (var index = 0; index < Length(span); index++)
        {
            yield return new SpanReference(this, span, index);
        }
    }

    public override (Array? Array, int Start, int Length) Segment(object span) =>
        MemoryMarshal.TryGetArray(Read(span), out var segment) ? (segment.Array, segment.Offset, segment.Count) : (ToArray(span), 0, Length(span));

    public override object ReadOnlyOver(Array? array, int start, int length) => new ReadOnlyMemory<T>((T[]?)array, start, length);

    public override bool Overlap(object span, object other) => Read(span).Span.Overlaps(Read(other).Span);

    private static ReadOnlyMemory<T> Read(object span) => span is Memory<T> writable ? writable : (ReadOnlyMemory<T>)span;
}
