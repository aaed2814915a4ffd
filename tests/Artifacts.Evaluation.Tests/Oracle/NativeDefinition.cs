namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>What one definition gave when the compiled program ran.</summary>
/// <param name="Id">The member's documentation id.</param>
/// <param name="Artifacts">Its artifacts, in order; what came before the exception when there is one.</param>
/// <param name="Exception">What it threw.</param>
internal sealed record NativeDefinition(string Id, IReadOnlyList<Artifact?> Artifacts, Exception? Exception);
