using System.Globalization;
using Artifacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Benchmarks.Live;

/// <summary>
/// A project as an editor holds it: each edit changes one text in one file, another each time, and asks for what the analyzer
/// finds in that file, as editors do for the file that is open.
/// </summary>
internal sealed class EditingSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private readonly ArtifactAnalyzer analyzer = new();
    private readonly List<string> files;
    private CSharpCompilation compilation;
    private int edits;

    /// <summary>Opens the project.</summary>
    public EditingSession(string folder)
    {
        files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        compilation = CSharpCompilation.Create(
            "Definitions",
            [.. files.Select(file => Parse(File.ReadAllText(file), file)), Parse(ImplicitUsings, "ImplicitUsings.cs")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "Artifacts.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        files.RemoveAll(file => Literals(Tree(file)).Length == 0);
    }

    private static string ImplicitUsings => "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>Changes a text and gives what the analyzer then finds.</summary>
    public async Task<IReadOnlyList<Diagnostic>> EditAsync()
    {
        SyntaxTree tree = Tree(files[edits % files.Count]);
        LiteralExpressionSyntax[] literals = Literals(tree);
        LiteralExpressionSyntax literal = literals[edits / files.Count % literals.Length];
        edits++;

        // Toggled, so that texts do not grow from edit to edit.
        string text = literal.Token.Text;
        string changed = text.EndsWith(" \"", StringComparison.Ordinal) ? text[..^2] + "\"" : text[..^1] + " \"";
        SyntaxTree edited = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(literal.Span, changed)));
        compilation = compilation.ReplaceSyntaxTree(tree, edited);
        var findings = await compilation.WithAnalyzers([analyzer])
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(edited), filterSpan: null, CancellationToken.None);
        return findings.Any(finding => finding.Id is "ART1008" or "ART1015" or "AD0001")
            ? throw new InvalidOperationException(findings[0].GetMessage(CultureInfo.InvariantCulture))
            : findings;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);

    private SyntaxTree Tree(string file) => compilation.SyntaxTrees.First(tree => tree.FilePath == file);

    // Prose: what no check could find fault with.
    private static LiteralExpressionSyntax[] Literals(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.Text.StartsWith('"') && literal.Token.Text.Count(character => character == ' ') > 3)];
}
