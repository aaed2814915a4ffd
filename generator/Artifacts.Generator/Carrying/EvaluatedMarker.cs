using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Carrying;

/// <summary>
/// The generated file's presence says that this compilation's findings have been reported, so that the analyzer does not
/// report them again.
/// </summary>
internal static class EvaluatedMarker
{
    /// <summary>The generated file's name.</summary>
    public const string HintName = "Artifacts.g.cs";

    private const string Folder = "Artifacts.Generator.ArtifactGenerator";

    /// <summary>Whether the generator reported to this compilation.</summary>
    public static bool IsIn(Compilation compilation) => compilation.SyntaxTrees.Any(tree => IsMarker(tree.FilePath));

    private static bool IsMarker(string path) =>
        path.EndsWith(HintName, StringComparison.Ordinal)
        && (path.EndsWith($"{Folder}/{HintName}", StringComparison.Ordinal)
            || path.EndsWith($"{Folder}\\{HintName}", StringComparison.Ordinal));
}
