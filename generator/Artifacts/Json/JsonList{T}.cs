namespace Artifacts.Json;

/// <summary>A list of one type that a record was given.</summary>
internal sealed class JsonList<T>(IReadOnlyList<T> items) : JsonList
{
    public IReadOnlyList<T> Items { get; } = items;

    public override object? Given => Items;
}
