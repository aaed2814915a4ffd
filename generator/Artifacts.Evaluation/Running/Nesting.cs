using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Running;

/// <summary>
/// Refuses code that is nested too deeply before anything recurses into it: the compiler's binder, and then our own nodes,
/// use the stack level by level.
/// </summary>
internal static class Nesting
{
    /// <summary>How many constructs may lie within each other.</summary>
    public const int Deepest = 1_000;

    /// <summary>How many links a chain may have: operands, calls on calls, <c>else if</c>, <c>? :</c> after <c>? :</c>.</summary>
    public const int LongestChain = 10_000;

    /// <summary>The first place of the text that is too deep; <see langword="null"/> when there is none.</summary>
    public static SyntaxNode? Excess(SyntaxNode root)
    {
        // A level takes at least a character from what is around it, so short text can't be deep, and is not looked into.
        if (root.Span.Length <= Deepest)
        {
            return null;
        }

        var open = new Stack<Level>();
        open.Push(new Level(root, 0, 0));
        while (open.TryPop(out var level))
        {
            if (level.Depth > Deepest || level.Links > LongestChain)
            {
                return level.Node;
            }

            foreach (var child in level.Node.ChildNodesAndTokens().Reverse())
            {
                if (child.AsNode() is { } node && Within(level, node) is var inner && inner.CouldExceed)
                {
                    open.Push(inner);
                }
            }
        }

        return null;
    }

    private static Level Within(Level level, SyntaxNode child) =>
        IsLink(level.Node, child) ? new(child, level.Depth, level.Links + 1)
        : child.Span.Length == level.Node.Span.Length ? new(child, level.Depth, level.Links)
        : new(child, level.Depth + 1, level.Links);

    // What people write one after the other, though the syntax nests it.
    private static bool IsLink(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => child == binary.Right,
        BinaryExpressionSyntax binary => child == binary.Left,
        BinaryPatternSyntax pattern => child == pattern.Left,
        MemberAccessExpressionSyntax access => child == access.Expression,
        InvocationExpressionSyntax call => child == call.Expression,
        ElementAccessExpressionSyntax access => child == access.Expression,
        PostfixUnaryExpressionSyntax postfix => child == postfix.Operand,
        ConditionalAccessExpressionSyntax access => child == access.WhenNotNull,
        ConditionalExpressionSyntax conditional => child == conditional.WhenFalse,
        AssignmentExpressionSyntax assignment => child == assignment.Right && child is AssignmentExpressionSyntax,
        QualifiedNameSyntax name => child == name.Left,
        IfStatementSyntax choice => child == choice.Else,
        ElseClauseSyntax => child is IfStatementSyntax,
        _ => false,
    };

    private readonly record struct Level(SyntaxNode Node, int Depth, int Links)
    {
        public bool CouldExceed => Node.Span.Length > Math.Min(Deepest - Depth, LongestChain - Links);
    }
}
