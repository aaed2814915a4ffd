namespace Artifacts.Json.Shapes;

/// <summary>A text that has a type of its own, such as a query.</summary>
internal abstract class WrittenTextShape : ValueShape
{
    public abstract object Read(string text);

    public abstract string Write(object value);
}
