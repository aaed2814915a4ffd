using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Generator.Tests.Engine;

/// <summary>Makes compilations of named sources that reference the library.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(Artifact).Assembly.Location);

    public static CSharpCompilation Compile(params (string Path, string Source)[] files) =>
        CompileWithout(files).AddReferences(Library);

    /// <summary>A compilation that does not reference the library.</summary>
    public static CSharpCompilation CompileWithout(params (string Path, string Source)[] files) => CSharpCompilation.Create(
        "Definitions",
        files.Select(file => Tree(file.Path, file.Source)),
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Tree(string path, string source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions, path);

    /// <summary>The same compilation with one file's content replaced.</summary>
    public static Compilation Edit(this Compilation compilation, string path, string source) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Tree(path, source));

    public static GeneratorDriver Driver(ArtifactGenerator generator, Options? options = null) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: options ?? new Options(),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
