namespace Artifacts.Evaluation.Places;

/// <summary>A variable of its own, for a value that has none (<c>in</c> arguments, discarded <c>out</c>s).</summary>
internal sealed class ValueReference(object? value) : Reference
{
    public override object? Value { get; set; } = value;
}
