namespace Artifacts.Evaluation.Statements;

/// <summary>Where a <c>goto</c> leads.</summary>
internal sealed class Label;
