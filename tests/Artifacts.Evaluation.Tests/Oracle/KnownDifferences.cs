namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Programs that the evaluator does not yet answer as C# does; each is skipped with its reason printed.</summary>
internal static class KnownDifferences
{
    private static readonly Lazy<Dictionary<string, string>> Reasons = new(() =>
        File.ReadLines(Path.Combine(ProgramCatalog.Folder, "known-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal));

    /// <summary>Why a program is known to fail; <see langword="null"/> for all others.</summary>
    public static string? ReasonFor(string program) => Reasons.Value.GetValueOrDefault(program);
}
