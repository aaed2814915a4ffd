namespace Artifacts.Evaluation.Compiling;

/// <summary>What becomes of the operations of one kind.</summary>
/// <param name="Status">Whether they are evaluated.</param>
/// <param name="Name">What a refusal calls them, or what they are.</param>
/// <param name="Text">For what is refused the remedy, for what is never met the reason.</param>
internal sealed record OperationSupport(OperationStatus Status, string Name, string Text);
