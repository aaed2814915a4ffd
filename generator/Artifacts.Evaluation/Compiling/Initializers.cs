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
        var found = new List<Initializer>();
        foreach (var field in owner.Symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic == isStatic && !field.IsConst))
        {
            var clause = Declaration(field) switch
            {
                VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
                PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
                _ => null,
            };
            if (clause is not null && owner.Session.Model(clause.SyntaxTree).GetOperation(clause) is ISymbolInitializerOperation operation)
            {
                found.Add(new Initializer(field, operation.Value));
            }
        }

        // Parts of a type in several files: the order of the files' paths, which every machine agrees on.
        return [.. found
            .OrderBy(initializer => initializer.Value.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(initializer => initializer.Value.Syntax.SpanStart)];
    }

    private static SyntaxNode? Declaration(IFieldSymbol field) =>
        (field.AssociatedSymbol ?? field).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
