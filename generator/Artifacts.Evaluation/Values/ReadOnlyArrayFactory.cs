namespace Artifacts.Evaluation.Values;

/// <summary>Makes read-only lists of an element type that only the run knows.</summary>
internal abstract class ReadOnlyArrayFactory
{
    public abstract object Wrap(object array);
}
