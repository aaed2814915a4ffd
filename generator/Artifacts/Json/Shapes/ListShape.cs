namespace Artifacts.Json.Shapes;

/// <summary>A list.</summary>
internal abstract class ListShape(ValueShape item) : ValueShape
{
    /// <summary>What each of its items is.</summary>
    public ValueShape Item { get; } = item;

    /// <summary>Makes a list of what was read.</summary>
    public abstract object Create(List<object> items);
}
