namespace Artifacts.Evaluation.Types;

/// <summary>Makes boxed enum values of one type without reflection.</summary>
internal abstract class EnumSlotFactory
{
    public abstract object Create(long bits);
}
