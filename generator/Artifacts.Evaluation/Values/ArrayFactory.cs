namespace Artifacts.Evaluation.Values;

/// <summary>Makes arrays of an element type that only the run knows.</summary>
internal abstract class ArrayFactory
{
    /// <summary>The factory of an element type.</summary>
    public static ArrayFactory Of(Type element) => (ArrayFactory)Activator.CreateInstance(typeof(ArrayFactory<>).MakeGenericType(element))!;

    /// <summary>An array of these elements; with none, always the same.</summary>
    public abstract Array Create(List<object?> elements);

    /// <summary>A list of these elements whose changes throw.</summary>
    public abstract object CreateReadOnly(List<object?> elements);
}
