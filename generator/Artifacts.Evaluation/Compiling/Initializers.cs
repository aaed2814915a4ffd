using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>The initializers of a type's fields and properties, in the order of the text.</summary>
internal static class Initializers
{
    public static List<Initializer> Of(UserType owner, bool isStatic)
    {
        var found = new List<(SyntaxNode Clause, Initializer Initializer)>();
        foreach (var field in Fields(owner.Symbol, isStatic))
        {
            var clause = Declaration(field) switch
            {
                VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
                PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
                _ => null,
            };
            if (clause is not null
                && (owner.Session.EditedBodyOf(clause) ?? owner.Session.Operation(clause)) is ISymbolInitializerOperation operation)
            {
                found.Add((clause, new Initializer(field, operation.Value)));
            }
        }

        // Parts of a type in several files: the order of the files' paths, which every machine agrees on.
        return [.. found
            .OrderBy(entry => entry.Clause.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(entry => entry.Clause.SpanStart)
            .Select(entry => entry.Initializer)];
    }

    private static IEnumerable<ISymbol> Fields(INamedTypeSymbol type, bool isStatic) =>
    [
        .. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic == isStatic && !field.IsConst),
        .. FieldLikeEvents.Of(type, isStatic),
    ];

    private static SyntaxNode? Declaration(ISymbol field) =>
        ((field as IFieldSymbol)?.AssociatedSymbol ?? field).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
