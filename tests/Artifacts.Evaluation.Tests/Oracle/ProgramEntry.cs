namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>
/// Makes a definition of a whole program that has none: a library of helpers, say, with a static class whose
/// <c>public static string Run()</c> shows what they do.
/// </summary>
internal static class ProgramEntry
{
    /// <summary>The source that returns what <c>Run</c> gives; <see langword="null"/> where a program brings its own definitions.</summary>
    public static ProgramSource? Of(IEnumerable<ProgramSource> sources)
    {
        var container = sources
            .Where(source => source.InsertedLine < 0 && !source.Text.Contains("[Artifact]", StringComparison.Ordinal))
            .Select(source => RunMethod.ContainerIn(source.Text))
            .LastOrDefault(found => found is not null);
        return container is null
            ? null
            : new("Entry.cs", $"public static class Definitions {{ [Artifact] public static TextArtifact Output() => new(\"output.txt\", global::{container}.Run()); }}", 0, -1);
    }
}
