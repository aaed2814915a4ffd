using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Compiles programs as a project with implicit usings does, against the framework's reference assemblies.</summary>
internal static class ProgramCompiler
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Artifacts;
        """;

    private static readonly Lazy<CSharpCompilation> Empty = new(CreateEmpty);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14);

    public static CSharpCompilation Compile(TestProgram program, bool withByteOrderMark = false) =>
        Empty.Value.AddSyntaxTrees(program.Sources.OrderBy(source => source.Path, StringComparer.Ordinal).Select(source => Parse(source.Text, source.Path, withByteOrderMark)));

    public static IReadOnlyList<string> Errors(CSharpCompilation compilation, CancellationToken cancellationToken) =>
        [.. compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];

    // All programs share the references that one empty compilation has bound.
    private static CSharpCompilation CreateEmpty() => CSharpCompilation.Create(
        "Definitions",
        [Parse(GlobalUsings, "GlobalUsings.cs")],
        ReferencePaths().Append(typeof(Artifact).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: true,
            deterministic: true));

    private static SyntaxTree Parse(string text, string path, bool withByteOrderMark = false) =>
        CSharpSyntaxTree.ParseText(withByteOrderMark ? Marked(text) : SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    private static SourceText Marked(string text)
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
        return SourceText.From(bytes, bytes.Length, Encoding.UTF8);
    }

    private static IEnumerable<string> ReferencePaths()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var major = Environment.Version.Major.ToString(CultureInfo.InvariantCulture);
        var pack = Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, $"{major}.*").Select(path => Path.Combine(path, "ref", $"net{major}.0")).FirstOrDefault(Directory.Exists)
            : null;
        return pack is not null
            ? Directory.EnumerateFiles(pack, "*.dll").Order(StringComparer.Ordinal)
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => string.Equals(Path.GetDirectoryName(path), framework, StringComparison.Ordinal));
    }
}
