using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Package.Tests.Programs;

/// <summary>Finds the programs below a folder.</summary>
internal static class ProgramFolder
{
    private const string Mark = "--- ";

    public static IReadOnlyList<ProgramFile> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => In(Path.GetRelativePath(folder, file), file))];

    private static IEnumerable<ProgramFile> In(string name, string file)
    {
        if (name.EndsWith(".cs", StringComparison.Ordinal))
        {
            return Of(name, File.ReadAllText(file));
        }

        return name.EndsWith(".cs.txt", StringComparison.Ordinal) ? Several(name, File.ReadAllText(file)) : [];
    }

    private static IEnumerable<ProgramFile> Several(string name, string text) =>
        ("\n" + text).Split("\n" + Mark).Skip(1)
            .SelectMany(part => part.Split('\n', 2) is [var title, var program] ? Of($"{name}: {title.Trim()}", program) : []);

    private static IEnumerable<ProgramFile> Of(string name, string text) =>
        RunMethod.ContainerIn(text) is { } container ? [new(name, text, container)] : [];
}
