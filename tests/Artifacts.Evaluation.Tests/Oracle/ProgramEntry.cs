using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>
/// Makes a definition of a whole program that has none: a library of helpers, say, with a static class whose
/// <c>public static string Run()</c> shows what they do.
/// </summary>
internal static class ProgramEntry
{
    private const string Signature = "public static string Run()";

    /// <summary>The source that returns what <c>Run</c> gives; <see langword="null"/> where a program brings its own definitions.</summary>
    public static ProgramSource? Of(IEnumerable<ProgramSource> sources)
    {
        var run = sources
            .Where(source => source.InsertedLine < 0 && source.Text.Contains(Signature, StringComparison.Ordinal) &&
                !source.Text.Contains("[Artifact]", StringComparison.Ordinal))
            .SelectMany(source => SyntaxFactory.ParseCompilationUnit(source.Text, options: ProgramCompiler.ParseOptions)
                .DescendantNodes().OfType<MethodDeclarationSyntax>())
            .LastOrDefault(IsRun);
        return run is null
            ? null
            : new(
                "Entry.cs",
                $"public static class Definitions {{ [Artifact] public static TextArtifact Output() => new(\"output.txt\", global::{Container(run)}.Run()); }}",
                0,
                -1);
    }

    private static bool IsRun(MethodDeclarationSyntax method) =>
        method is { Identifier.ValueText: "Run", ParameterList.Parameters.Count: 0, TypeParameterList: null } &&
        method.Modifiers.Any(SyntaxKind.PublicKeyword) &&
        method.Modifiers.Any(SyntaxKind.StaticKeyword) &&
        method.ReturnType is PredefinedTypeSyntax type && type.Keyword.IsKind(SyntaxKind.StringKeyword) &&
        method.Parent is ClassDeclarationSyntax { TypeParameterList: null } container &&
        container.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static string Container(SyntaxNode method) =>
        string.Join('.', method.Ancestors().Reverse().Select(Name).Where(name => name.Length > 0));

    private static string Name(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };
}
