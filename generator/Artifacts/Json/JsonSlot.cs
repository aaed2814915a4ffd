namespace Artifacts.Json;

/// <summary>What a record says of one field.</summary>
internal struct JsonSlot
{
    /// <summary>The field's number in the shape.</summary>
    public int Field;

    /// <summary>What is said, as it is kept.</summary>
    public object? Kept;

    /// <summary>What is said.</summary>
    public readonly object? Value => Kept is JsonList list ? list.Given : Kept;
}
