using System.Text;
using Artifacts.Rendering;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Compares what definitions gave natively with what they evaluated to: the bytes, then the records.</summary>
internal static class ArtifactDifference
{
    /// <summary>The first difference, readable; <see langword="null"/> when there is none.</summary>
    public static string? Between(IReadOnlyList<Artifact?> native, IReadOnlyList<Artifact> evaluated)
    {
        for (var index = 0; index < Math.Min(native.Count, evaluated.Count); index++)
        {
            if (Between(native[index], evaluated[index]) is { } difference)
            {
                return $"artifact {index}: {difference}";
            }
        }

        return native.Count == evaluated.Count ? null : $"{native.Count} artifacts natively, {evaluated.Count} evaluated";
    }

    private static string? Between(Artifact? native, Artifact? evaluated)
    {
        if (native is null || evaluated is null)
        {
            return GraphDifference.Between(native, evaluated);
        }

        return native.GetType() != evaluated.GetType() || !string.Equals(native.Path, evaluated.Path, StringComparison.Ordinal)
            ? $"natively {native.GetType().Name} {native.Path}, evaluated {evaluated.GetType().Name} {evaluated.Path}"
            : FirstLine(Text(native), Text(evaluated)) ?? GraphDifference.Between(native, evaluated);
    }

    private static string Text(Artifact artifact) => Encoding.Latin1.GetString(ArtifactRenderer.Render(artifact));

    private static string? FirstLine(string native, string evaluated)
    {
        if (string.Equals(native, evaluated, StringComparison.Ordinal))
        {
            return null;
        }

        var natives = native.Split('\n');
        var evaluateds = evaluated.Split('\n');
        var line = 0;
        while (line < natives.Length && line < evaluateds.Length &&
            string.Equals(natives[line], evaluateds[line], StringComparison.Ordinal))
        {
            line++;
        }

        return $"line {line + 1} differs\nnative:    {Line(natives, line)}\nevaluated: {Line(evaluateds, line)}";
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of text)";
}
