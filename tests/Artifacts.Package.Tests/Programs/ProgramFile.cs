namespace Artifacts.Package.Tests.Programs;

/// <summary>A program that is tried through the package.</summary>
/// <param name="Name">Where it was found.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Container">The full name of the class with <c>Run()</c>.</param>
internal sealed record ProgramFile(string Name, string Text, string Container);
