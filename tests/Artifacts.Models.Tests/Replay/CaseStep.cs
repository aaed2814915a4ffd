namespace Artifacts.Models.Tests.Replay;

/// <summary>One option that was called.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Arguments">What it got.</param>
internal sealed record CaseStep(string Option, IReadOnlyList<CaseArgument> Arguments);
