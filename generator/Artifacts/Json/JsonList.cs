namespace Artifacts.Json;

/// <summary>A list that a record was given. It knows its type by itself: the runtime takes a microsecond to find out.</summary>
internal abstract class JsonList
{
    /// <summary>What the record was given.</summary>
    public abstract object? Given { get; }
}
