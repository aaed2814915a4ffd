namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>How a random program came out.</summary>
/// <param name="Program">The program.</param>
/// <param name="Verdict">Whether both ways agree.</param>
/// <param name="Reason">What was refused, what the compiler said or what differs.</param>
internal sealed record FuzzOutcome(FuzzProgram Program, FuzzVerdict Verdict, string Reason);
