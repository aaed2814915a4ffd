namespace Artifacts.Evaluation.Values;

/// <inheritdoc/>
internal sealed class ArrayFactory<T> : ArrayFactory
{
    private readonly KnownCast<T> cast = new();

    public override Array Create(List<object?> elements) => ArrayOf(elements);

    public override object CreateReadOnly(List<object?> elements) =>
        elements.Count == 0 ? Array.Empty<T>() : new ReadOnlyArray<T>(ArrayOf(elements));

    private T[] ArrayOf(List<object?> elements)
    {
        if (elements.Count == 0)
        {
            return [];
        }

        // A span, because writing to an array checks the type of each element once more.
        var array = new T[elements.Count];
        var slots = array.AsSpan();
        for (var index = 0; index < slots.Length; index++)
        {
            slots[index] = cast.Of(elements[index]);
        }

        return array;
    }
}
