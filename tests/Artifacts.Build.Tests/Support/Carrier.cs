using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Artifacts.Build.Carrying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Build.Tests.Support;

/// <summary>Makes what the generator makes: carried artifacts, and assemblies that carry them.</summary>
internal static class Carrier
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Artifact).Assembly.Location),
    ];

    public static CarriedArtifact Artifact(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return new CarriedArtifact(
            path, Convert.ToBase64String(SHA256.HashData(bytes).AsSpan(0, 16)), Convert.ToBase64String(compressed.ToArray()));
    }

    public static IReadOnlyList<CarriedArtifact> Artifacts(params (string Path, string Text)[] artifacts) =>
        [.. artifacts.Select(artifact => Artifact(artifact.Path, artifact.Text))];

    /// <summary>The source of a complete assembly.</summary>
    public static string Source(params (string Path, string Text)[] artifacts)
    {
        var carried = Artifacts(artifacts);
        var digest = string.Concat(carried.Select(artifact => $"{artifact.Path}\n{artifact.Hash}\n"));
        return string.Concat(carried.Select(Attribute)) + Completed(
            carried.Count, Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(digest))));
    }

    public static string Attribute(CarriedArtifact artifact) =>
        $"[assembly: Artifacts.Generated.GeneratedArtifact({Literal(artifact.Path)}, \"{artifact.Hash}\", \"{artifact.Content}\")]\n";

    public static string Completed(int count, string hash) =>
        $"[assembly: Artifacts.Generated.ArtifactsCompleted(\"0.1.0\", {count}, \"{hash}\")]\n";

    /// <summary>Compiles attributes to an assembly.</summary>
    public static string Compile(string file, string source)
    {
        var result = CSharpCompilation.Create(
            "Carrier",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return file;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
