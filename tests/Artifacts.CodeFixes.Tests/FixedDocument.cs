using System.Collections.Immutable;
using Artifacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Artifacts.CodeFixes.Tests;

/// <summary>A file of definitions in an editor: what the analyzer reports, and what the code fixes make of it.</summary>
internal sealed class FixedDocument : IDisposable
{
    private const string Usings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using Artifacts;\n";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "Artifacts.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly AdhocWorkspace workspace = new();
    private readonly RemedyCodeFixProvider provider = new();
    private Document document;

    public FixedDocument(string source)
    {
        var project = workspace.CurrentSolution
            .AddProject("Definitions", "Definitions", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(References);
        project = project.AddDocument("Usings.cs", Usings).Project;
        document = project.AddDocument("Definitions.cs", source, filePath: "Definitions.cs");
    }

    public async Task<string> TextAsync(CancellationToken cancellationToken) =>
        (await document.GetTextAsync(cancellationToken)).ToString();

    /// <summary>What the compiler and our analyzer find wrong now.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        var errors = compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var ours = await compilation.WithAnalyzers([new ArtifactAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. errors, .. ours.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The titles of what is offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offered = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), cancellationToken));
        return offered;
    }

    public Task ApplyAsync(CodeAction action, CancellationToken cancellationToken) =>
        ApplyAsync(action.GetOperationsAsync(cancellationToken), cancellationToken);

    /// <summary>Applies the first diagnostic's fix to all of its kind, as "fix all in document" does.</summary>
    public async Task ApplyToAllAsync(CancellationToken cancellationToken)
    {
        var diagnostics = await DiagnosticsAsync(cancellationToken);
        var action = (await OfferedAsync(diagnostics[0], cancellationToken)).Single();
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, action.EquivalenceKey!, [diagnostics[0].Id], new Found(diagnostics), cancellationToken);
        var all = (await provider.GetFixAllProvider().GetFixAsync(context))!;
        await ApplyAsync(all.GetOperationsAsync(cancellationToken), cancellationToken);
    }

    public void Dispose() => workspace.Dispose();

    private async Task ApplyAsync(Task<ImmutableArray<CodeActionOperation>> operations, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var changed = (await operations).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        document = changed.GetDocument(document.Id)!;
    }

    /// <summary>Gives "fix all" the diagnostics that are there.</summary>
    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
