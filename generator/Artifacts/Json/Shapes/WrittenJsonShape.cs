namespace Artifacts.Json.Shapes;

/// <summary>A type of its own that is written in more than one form.</summary>
internal abstract class WrittenJsonShape : ValueShape
{
    /// <summary>What a JSON value says; <see langword="null"/> if it says nothing of this type.</summary>
    public abstract object? Read(JsonValue json);

    /// <summary>What is written.</summary>
    public abstract JsonValue Write(object value);
}
