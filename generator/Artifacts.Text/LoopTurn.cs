namespace Artifacts.Text;

/// <summary>The turn of a loop on the way to a place, or the elements that a lambda was called with.</summary>
/// <param name="Values">The loop's variables and their values: <c>p = 99</c>.</param>
public sealed record LoopTurn(string Values) : TraceStep;
