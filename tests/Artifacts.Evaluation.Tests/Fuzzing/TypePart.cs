namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>The name of a type, which may hold letters and new names.</summary>
internal sealed record TypePart(string Type) : TemplatePart;
