using System.IO.Compression;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests.Engine;

/// <summary>Reads what the generated attributes of a compilation say.</summary>
internal static class Carried
{
    /// <summary>The arguments of every attribute of a name.</summary>
    public static IReadOnlyList<object?[]> Of(Compilation compilation, string attribute) =>
        [.. compilation.Assembly.GetAttributes()
            .Where(data => data.AttributeClass!.ToDisplayString() == $"Artifacts.Generated.{attribute}Attribute")
            .Select(data => data.ConstructorArguments.Select(argument => argument.Value).ToArray())];

    /// <summary>Every artifact's text by path.</summary>
    public static Dictionary<string, string> Texts(Compilation compilation) => Of(compilation, "GeneratedArtifact")
        .ToDictionary(arguments => (string)arguments[0]!, arguments => Text((string)arguments[2]!));

    private static string Text(string content)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(content)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    }
}
