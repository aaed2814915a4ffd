namespace Artifacts.Package.Tests.Programs;

/// <summary>What came of one program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Kind">Equal, refused, different or broken.</param>
/// <param name="Reason">Why, where it is not equal.</param>
internal sealed record Verdict(ProgramFile Program, VerdictKind Kind, string Reason = "");
