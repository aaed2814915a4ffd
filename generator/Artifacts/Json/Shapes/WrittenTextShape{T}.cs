namespace Artifacts.Json.Shapes;

/// <summary>A text that has a type of its own, such as a query.</summary>
internal sealed class WrittenTextShape<T>(Func<string, T> read, Func<T, string> write) : WrittenTextShape
    where T : class
{
    public override object Read(string text) => read(text);

    public override string Write(object value) => write((T)value);
}
