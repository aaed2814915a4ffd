namespace Artifacts.Json.Shapes;

/// <summary>A type of its own that is written in more than one form.</summary>
internal sealed class WrittenJsonShape<T>(Func<JsonValue, T?> read, Func<T, JsonValue> write) : WrittenJsonShape
    where T : class
{
    public override object? Read(JsonValue json) => read(json);

    public override JsonValue Write(object value) => write((T)value);
}
