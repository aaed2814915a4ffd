namespace Artifacts.Evaluation.Places;

/// <summary>A variable whose receiver has been evaluated: what <c>ref</c>, compound assignment and <c>out</c> need.</summary>
internal abstract class Reference
{
    public abstract object? Value { get; set; }
}
