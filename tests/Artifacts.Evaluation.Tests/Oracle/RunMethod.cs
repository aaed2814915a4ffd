using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Where a program begins: <c>public static string Run()</c> of a static class.</summary>
internal static class RunMethod
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    /// <summary>The full name of the class with <c>Run</c>, the last one of several; <see langword="null"/> where there is none.</summary>
    public static string? ContainerIn(string source) => source.Contains(" Run()", StringComparison.Ordinal)
        ? SyntaxFactory.ParseCompilationUnit(source, options: Options)
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(IsRun)
            .Select(Container)
            .LastOrDefault()
        : null;

    private static bool IsRun(MethodDeclarationSyntax method) =>
        method is { Identifier.ValueText: "Run", ParameterList.Parameters.Count: 0, TypeParameterList: null } &&
        method.Modifiers.Any(SyntaxKind.PublicKeyword) &&
        method.Modifiers.Any(SyntaxKind.StaticKeyword) &&
        method.ReturnType is PredefinedTypeSyntax type && type.Keyword.IsKind(SyntaxKind.StringKeyword) &&
        method.Parent is TypeDeclarationSyntax { TypeParameterList: null };

    private static string Container(MethodDeclarationSyntax method) =>
        string.Join('.', method.Ancestors().Reverse().Select(Name).Where(name => name.Length > 0));

    private static string Name(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };
}
