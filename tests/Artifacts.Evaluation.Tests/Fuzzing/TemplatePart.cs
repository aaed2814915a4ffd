namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A piece of a <see cref="Template"/>.</summary>
internal abstract record TemplatePart;
