namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>C# that stands as it is.</summary>
internal sealed record TextPart(string Text) : TemplatePart;
