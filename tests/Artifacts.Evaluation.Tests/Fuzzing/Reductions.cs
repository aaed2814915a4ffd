using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>The ways to make a program smaller at a node.</summary>
internal static class Reductions
{
    private static readonly string[] Simple = ["0", "1", "\"\"", "true", "null", "default"];

    public static IEnumerable<Func<SyntaxNode, SyntaxNode?>> Of(SyntaxNode node) => node switch
    {
        StatementSyntax statement when statement.Parent is BlockSyntax or SwitchSectionSyntax =>
            [Remove(node), .. Inner(statement).Select(inner => ReplaceBy(node, inner))],
        StatementSyntax statement => [.. Inner(statement).Select(inner => ReplaceBy(node, inner))],
        ParameterSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax or TypeParameterSyntax => [],
        MemberDeclarationSyntax or BaseTypeSyntax or AttributeListSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or
            CatchClauseSyntax or FinallyClauseSyntax or QueryClauseSyntax or AccessorDeclarationSyntax or InitializerExpressionSyntax or
            CollectionElementSyntax or SubpatternSyntax or ElseClauseSyntax or CatchFilterClauseSyntax or UsingDirectiveSyntax => [Remove(node)],
        ExpressionSyntax expression when expression is not (TypeSyntax and not NameSyntax) && !IsSimple(expression) => OfExpression(expression),
        _ => [],
    };

    private static IEnumerable<Func<SyntaxNode, SyntaxNode?>> OfExpression(ExpressionSyntax expression)
    {
        if (expression.Parent is InitializerExpressionSyntax)
        {
            yield return Remove(expression);
        }

        foreach (var simple in Simple)
        {
            yield return root => root.ReplaceNode(expression, SyntaxFactory.ParseExpression(simple));
        }

        foreach (var part in expression.DescendantNodes(node => node == expression || node is not ExpressionSyntax).OfType<ExpressionSyntax>().Where(part => part is not TypeSyntax or NameSyntax))
        {
            yield return root => root.ReplaceNode(expression, part.WithTriviaFrom(expression));
        }
    }

    private static bool IsSimple(ExpressionSyntax expression) =>
        expression is NameSyntax || Simple.Contains(expression.ToString(), StringComparer.Ordinal) || expression is LiteralExpressionSyntax { Token.ValueText.Length: < 2 };

    private static Func<SyntaxNode, SyntaxNode?> Remove(SyntaxNode node) => root =>
    {
        try
        {
            return root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia);
        }
        catch (InvalidOperationException)
        {
            // Not every node can be left out.
            return null;
        }
    };

    private static Func<SyntaxNode, SyntaxNode?> ReplaceBy(SyntaxNode node, IReadOnlyList<StatementSyntax> inner) => root =>
        node.Parent is BlockSyntax or SwitchSectionSyntax
            ? root.ReplaceNode(node, inner)
            : root.ReplaceNode(node, SyntaxFactory.Block(inner));

    private static IEnumerable<IReadOnlyList<StatementSyntax>> Inner(StatementSyntax statement) =>
        statement.ChildNodes().SelectMany(child => child is ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax ? child.ChildNodes() : [child])
            .OfType<StatementSyntax>()
            .Select<StatementSyntax, IReadOnlyList<StatementSyntax>>(inner => inner is BlockSyntax block ? [.. block.Statements] : [inner])
            .Where(inner => statement is not BlockSyntax || inner.Count > 0);
}
