using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.CodeFixes;

/// <summary>Rewrites the use of a member whose name a diagnostic is at; gives what is replaced and by what.</summary>
internal static class CallRewriter
{
    public static (SyntaxNode Before, SyntaxNode After)? AddArgument(SyntaxNode root, TextSpan span, string text) =>
        Call(root, span) is { } call && !call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)
            ? (call.ArgumentList, call.ArgumentList.AddArguments(SyntaxFactory.Argument(Parse(text))))
            : null;

    public static (SyntaxNode Before, SyntaxNode After)? ReplaceArgument(SyntaxNode root, TextSpan span, string text)
    {
        // The text is a member of an enumeration: what is replaced is another member of it.
        var type = text.Substring(0, text.LastIndexOf('.'));
        var name = type.Substring(type.LastIndexOf('.') + 1);
        var argument = Call(root, span)?.ArgumentList.Arguments
            .Select(candidate => candidate.Expression)
            .OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(access => access.Expression is SimpleNameSyntax simple && simple.Identifier.ValueText == name
                || access.Expression is MemberAccessExpressionSyntax qualified && qualified.Name.Identifier.ValueText == name);
        return argument is null ? null : (argument, Parse(text).WithTriviaFrom(argument));
    }

    public static (SyntaxNode Before, SyntaxNode After)? RenameMember(SyntaxNode root, TextSpan span, string text) =>
        Name(root, span) is { } name ? (name, SyntaxFactory.IdentifierName(text).WithTriviaFrom(name)) : null;

    public static (SyntaxNode Before, SyntaxNode After)? ReplaceExpression(SyntaxNode root, TextSpan span, string text) =>
        Name(root, span) is { } name && Whole(name) is { } whole ? (whole, Parse(text).WithTriviaFrom(whole)) : null;

    public static (SyntaxNode Before, SyntaxNode After)? CallStatic(SyntaxNode root, TextSpan span, string text)
    {
        if (Call(root, span) is not { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call)
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments.Insert(0, SyntaxFactory.Argument(receiver.WithoutTrivia()));
        return (call, SyntaxFactory.InvocationExpression(Parse(text), call.ArgumentList.WithArguments(arguments)).WithTriviaFrom(call));
    }

    public static (SyntaxNode Before, SyntaxNode After)? RemoveCall(SyntaxNode root, TextSpan span, string text)
    {
        // The call lies in front of what was reached: items.AsParallel().Sum() was stopped at Sum.
        ExpressionSyntax? expression = Call(root, span);
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } access } call)
        {
            if (access.Name.Identifier.ValueText == text)
            {
                return (call, receiver.WithTrailingTrivia(call.GetTrailingTrivia()));
            }

            expression = receiver;
        }

        return null;
    }

    private static ExpressionSyntax Parse(string text) =>
        SyntaxFactory.ParseExpression(text).WithAdditionalAnnotations(Simplifier.Annotation);

    private static SimpleNameSyntax? Name(SyntaxNode root, TextSpan span) =>
        root.FindToken(span.Start) is { Parent: SimpleNameSyntax name } ? name : null;

    // "Environment.NewLine", or "NewLine" where a using makes it known.
    private static ExpressionSyntax? Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax => null,
        _ => name,
    };

    private static InvocationExpressionSyntax? Call(SyntaxNode root, TextSpan span) =>
        Name(root, span) is not { } name ? null
        : name.Parent is MemberBindingExpressionSyntax binding ? binding.Parent as InvocationExpressionSyntax
        : Whole(name)?.Parent as InvocationExpressionSyntax;
}
