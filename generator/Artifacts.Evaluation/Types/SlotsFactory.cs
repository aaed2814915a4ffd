namespace Artifacts.Evaluation.Types;

/// <summary>Makes boxed struct values of one type without reflection.</summary>
internal abstract class SlotsFactory
{
    public abstract object Create(object?[] fields);
}
