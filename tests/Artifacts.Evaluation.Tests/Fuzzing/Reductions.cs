using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>The ways to make a program smaller at a node, the ones that take most first.</summary>
internal static class Reductions
{
    /// <summary>Leaves out members, statements, clauses and elements.</summary>
    public static IEnumerable<SyntaxChange> OfParts(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => Chunks([.. unit.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)]),
        BlockSyntax { Parent: not BlockSyntax } block when block.Parent is not StatementSyntax => Chunks(block.Statements),
        StatementSyntax statement when statement.Parent is BlockSyntax or SwitchSectionSyntax =>
            [Remove(node), .. Inner(statement).Select(inner => ReplaceBy(node, inner))],
        StatementSyntax statement => [.. Inner(statement).Select(inner => ReplaceBy(node, inner))],
        MemberDeclarationSyntax or BaseListSyntax or AttributeListSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or
            CatchClauseSyntax or FinallyClauseSyntax or QueryClauseSyntax or AccessorDeclarationSyntax or InitializerExpressionSyntax or
            CollectionElementSyntax or SubpatternSyntax or ElseClauseSyntax or CatchFilterClauseSyntax or UsingDirectiveSyntax => [Remove(node)],
        ExpressionSyntax { Parent: InitializerExpressionSyntax } => [Remove(node)],
        _ => [],
    };

    /// <summary>Puts something simpler of the same type in an expression's place.</summary>
    public static IEnumerable<SyntaxChange> OfExpression(SyntaxNode node, SemanticModel model)
    {
        if (node is not ExpressionSyntax expression || node is TypeSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } or InitializerExpressionSyntax ||
            model.GetTypeInfo(expression).Type is not { } type)
        {
            yield break;
        }

        if (Simplest(type) is { } simplest && !simplest.Contains(expression.ToString(), StringComparer.Ordinal) && expression.ToString().Length > 1)
        {
            foreach (var simple in simplest)
            {
                yield return root => root.ReplaceNode(expression, SyntaxFactory.ParseExpression(simple).WithTriviaFrom(expression));
            }
        }

        foreach (var part in expression.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(part => part is not TypeSyntax || part is SimpleNameSyntax { Parent: not MemberAccessExpressionSyntax })
            .Where(part => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(part).Type, type)))
        {
            yield return root => root.ReplaceNode(expression, part.WithTriviaFrom(expression));
        }
    }

    // Halves and quarters first: most of a program has nothing to do with the mistake.
    private static IEnumerable<SyntaxChange> Chunks(IReadOnlyList<SyntaxNode> nodes)
    {
        for (var size = nodes.Count; size > 1; size = (size + 1) / 2)
        {
            for (var start = 0; start < nodes.Count; start += size)
            {
                SyntaxNode[] chunk = [.. nodes.Skip(start).Take(size)];
                yield return root => root.RemoveNodes(chunk, SyntaxRemoveOptions.KeepNoTrivia);
            }
        }
    }

    private static string[]? Simplest(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Void => null,
        SpecialType.System_Boolean => ["true", "false"],
        SpecialType.System_String => ["\"\""],
        SpecialType.System_Int32 => ["1", "0"],
        _ => [$"default({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})"],
    };

    private static SyntaxChange Remove(SyntaxNode node) => root =>
    {
        try
        {
            return root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Not every node can be left out.
            return null;
        }
    };

    private static SyntaxChange ReplaceBy(SyntaxNode node, IReadOnlyList<StatementSyntax> inner) => root =>
        node.Parent is BlockSyntax or SwitchSectionSyntax
            ? root.ReplaceNode(node, inner)
            : root.ReplaceNode(node, SyntaxFactory.Block(inner));

    private static IEnumerable<IReadOnlyList<StatementSyntax>> Inner(StatementSyntax statement) =>
        statement.ChildNodes().SelectMany(child => child is ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax ? child.ChildNodes() : [child])
            .OfType<StatementSyntax>()
            .Select<StatementSyntax, IReadOnlyList<StatementSyntax>>(inner => inner is BlockSyntax block ? [.. block.Statements] : [inner])
            .Where(inner => statement is not BlockSyntax || inner.Count > 0);
}
