using System.Collections;

namespace Artifacts.Evaluation.Values;

/// <summary>
/// Works on spans. A span can't be boxed, so <see cref="Memory{T}"/> and <see cref="ReadOnlyMemory{T}"/> stand for
/// <see cref="Span{T}"/> and <see cref="ReadOnlySpan{T}"/>: the same view of an array or a string.
/// </summary>
internal abstract class SpanFactory
{
    [ThreadStatic]
    private static Dictionary<Type, SpanFactory?>? known;

    /// <summary>The factory of an element type.</summary>
    public static SpanFactory Of(Type element) => (SpanFactory)Activator.CreateInstance(typeof(SpanFactory<>).MakeGenericType(element))!;

    /// <summary>The factory for a value that stands for a span; <see langword="null"/> for any other value.</summary>
    public static SpanFactory? For(object? value)
    {
        if (value is not ValueType || !value.GetType().IsGenericType)
        {
            return null;
        }

        known ??= [];
        var type = value.GetType();
        if (!known.TryGetValue(type, out var factory))
        {
            known[type] = factory = IsSpan(type) ? Of(type.GetGenericArguments()[0]) : null;
        }

        return factory;
    }

    /// <summary>Whether the type stands for a span.</summary>
    public static bool IsSpan(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(Memory<>) || definition == typeof(ReadOnlyMemory<>));

    /// <summary>A span over a whole array, or over none.</summary>
    public abstract object Over(Array? array, bool isReadOnly);

    /// <summary>A span over a part of an array.</summary>
    public abstract object Over(Array? array, int start, int length);

    /// <summary>The same span, for reading.</summary>
    public abstract object AsReadOnly(object span);

    public abstract int Length(object span);

    public abstract object Slice(object span, int start, int length);

    public abstract object? Get(object span, int index);

    public abstract void Set(object span, int index, object? value);

    /// <summary>A copy of the elements.</summary>
    public abstract Array ToArray(object span);

    public abstract void CopyTo(object span, object destination);

    public abstract void Fill(object span, object? value);

    public abstract void Clear(object span);

    public abstract void Reverse(object span);

    public abstract void Sort(object span, object? order);

    public abstract int BinarySearch(object span, object? value, object? comparer);

    public abstract int IndexOf(object span, object? value, object? comparer);

    public abstract int LastIndexOf(object span, object? value, object? comparer);

    /// <summary>Where another span begins in this one.</summary>
    public abstract int IndexOfSpan(object span, object other, object? comparer);

    /// <inheritdoc cref="IndexOfSpan"/>
    public abstract int LastIndexOfSpan(object span, object other, object? comparer);

    /// <summary>Where the first element stands that is, or is not, among the wanted ones.</summary>
    public abstract int IndexOfAny(object span, object?[] wanted, bool isLast, bool isExcept);

    public abstract bool AreEqual(object span, object other, object? comparer);

    public abstract int CompareTo(object span, object other);

    public abstract int Count(object span, object? value, object? comparer);

    public abstract int CommonPrefixLength(object span, object other, object? comparer);

    public abstract void Replace(object span, object? old, object? value);

    public abstract IEnumerator Enumerate(object span);

    /// <summary>The elements as variables.</summary>
    public abstract IEnumerator EnumerateReferences(object span);

    /// <summary>The array behind a span, and which part of it the span is.</summary>
    public abstract (Array? Array, int Start, int Length) Segment(object span);

    /// <summary>A span for reading over a part of an array, whose elements may be of a derived type.</summary>
    public abstract object ReadOnlyOver(Array? array, int start, int length);

    /// <summary>Whether two spans have elements of the same array in common.</summary>
    public abstract bool Overlap(object span, object other);
}
