using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Running;

/// <summary>A body or initializer that was edited, bound in the place of what stood there.</summary>
/// <param name="Before">What stood there.</param>
/// <param name="After">What now stands there, in a tree that the compilation does not have.</param>
/// <param name="Model">What knows the new one.</param>
/// <param name="Operation">The new one's operation.</param>
internal sealed record EditedBody(SyntaxNode Before, SyntaxNode After, SemanticModel Model, IOperation Operation)
{
    /// <summary>Binds an edited body; <see langword="null"/> where the compiler can't, or must not.</summary>
    public static EditedBody? Bind(SemanticModel model, SyntaxNode before, SyntaxNode after)
    {
        if (Nesting.Excess(after) is not null)
        {
            return null;
        }

        SemanticModel? speculative = null;
        var isBound = (before, after) switch
        {
            (BlockSyntax old, { Parent: MethodDeclarationSyntax method }) when after is BlockSyntax =>
                model.TryGetSpeculativeSemanticModelForMethodBody(old.OpenBraceToken.Span.End, method, out speculative),
            (BlockSyntax old, { Parent: AccessorDeclarationSyntax accessor }) when after is BlockSyntax =>
                model.TryGetSpeculativeSemanticModelForMethodBody(old.OpenBraceToken.Span.End, accessor, out speculative),
            (ArrowExpressionClauseSyntax old, ArrowExpressionClauseSyntax arrow) =>
                model.TryGetSpeculativeSemanticModel(old.Expression.SpanStart, arrow, out speculative),
            (EqualsValueClauseSyntax old, EqualsValueClauseSyntax initializer) =>
                model.TryGetSpeculativeSemanticModel(old.Value.SpanStart, initializer, out speculative),
            _ => false,
        };
        return isBound && speculative!.GetOperation(after) is IBlockOperation or ISymbolInitializerOperation
            ? new EditedBody(before, after, speculative!, speculative!.GetOperation(after)!)
            : null;
    }

    /// <summary>Whether this is the edit that leads to a text.</summary>
    public bool IsOf(SyntaxNode after) => string.Equals(After.ToFullString(), after.ToFullString(), StringComparison.Ordinal);

    /// <summary>Whether a node stands in the new body.</summary>
    public bool Holds(SyntaxNode node) => node.SyntaxTree == After.SyntaxTree && After.FullSpan.Contains(node.FullSpan);
}
