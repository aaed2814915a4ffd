namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A name that is new in the program, the same wherever the template has it.</summary>
internal sealed record NamePart(string Name) : TemplatePart;
