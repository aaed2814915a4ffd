namespace Artifacts.Evaluation.Places;

/// <summary>A reference made of a getter and a setter.</summary>
internal sealed class DelegateReference(Func<object?> get, Action<object?> set) : Reference
{
    public override object? Value
    {
        get => get();
        set => set(value);
    }
}
