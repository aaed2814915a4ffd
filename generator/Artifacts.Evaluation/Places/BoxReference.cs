using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>A captured variable.</summary>
internal sealed class BoxReference(Box box) : Reference
{
    public override object? Value
    {
        get => box.Value;
        set => box.Value = value;
    }
}
