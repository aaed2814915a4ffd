namespace Artifacts.Evaluation.Values;

/// <summary>A variable that a lambda or local function captured, shared by all who see it.</summary>
internal sealed class Box
{
    public object? Value;
}
