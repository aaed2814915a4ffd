using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Types;

/// <summary>Finds the primary constructor of a type.</summary>
internal static class PrimaryConstructor
{
    public static IMethodSymbol? Of(INamedTypeSymbol symbol) =>
        symbol.InstanceConstructors.FirstOrDefault(IsPrimary);

    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The declaration that carries the parameter list, and perhaps the base's arguments.</summary>
    public static TypeDeclarationSyntax Declaration(IMethodSymbol constructor) =>
        (TypeDeclarationSyntax)constructor.DeclaringSyntaxReferences[0].GetSyntax();
}
