namespace Artifacts.Json.Shapes;

/// <summary>A record; which one is asked only when one is there.</summary>
internal sealed class RecordReference(Func<RecordShape> shape) : ValueShape
{
    public RecordShape Shape => shape();
}
