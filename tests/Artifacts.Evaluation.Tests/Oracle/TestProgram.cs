namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>A program of definitions with what evaluating it should come to.</summary>
/// <param name="Name"><c>Topic/File/name</c>.</param>
/// <param name="DataFile">The file that holds it.</param>
/// <param name="Kind">What it should come to.</param>
/// <param name="Sources">Its source files.</param>
/// <param name="Expected">The findings that its comments ask for.</param>
/// <param name="Stops">The rules that may stop a hostile program; <c>value</c> says that it may also succeed.</param>
internal sealed record TestProgram(
    string Name,
    string DataFile,
    ProgramKind Kind,
    IReadOnlyList<ProgramSource> Sources,
    IReadOnlyList<ExpectedFinding> Expected,
    IReadOnlyList<string> Stops);
