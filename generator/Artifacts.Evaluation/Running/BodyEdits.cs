using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Running;

/// <summary>Finds the edits between two versions of a file that change nothing but the insides of bodies and initializers.</summary>
internal static class BodyEdits
{
    /// <summary>The bodies that differ; <see langword="null"/> where anything else does, or may.</summary>
    public static List<(SyntaxNode Before, SyntaxNode After)>? Between(SyntaxNode before, SyntaxNode after)
    {
        if (before.ContainsDirectives || after.ContainsDirectives || after.ContainsDiagnostics)
        {
            return null;
        }

        var edits = new List<(SyntaxNode Before, SyntaxNode After)>();
        using var olds = Parts(before).GetEnumerator();
        using var news = Parts(after).GetEnumerator();
        while (olds.MoveNext())
        {
            if (!news.MoveNext() || olds.Current.RawKind != news.Current.RawKind)
            {
                return null;
            }

            var (old, current) = (olds.Current.AsNode(), news.Current.AsNode());
            if (old is null || current is null)
            {
                if (old is not null || current is not null || !string.Equals(olds.Current.ToString(), news.Current.ToString(), StringComparison.Ordinal))
                {
                    return null;
                }
            }
            else if (!old.IsIncrementallyIdenticalTo(current) && !string.Equals(old.ToFullString(), current.ToFullString(), StringComparison.Ordinal))
            {
                if (!StandsAlone(old) || !StandsAlone(current))
                {
                    return null;
                }

                edits.Add((old, current));
            }
        }

        return news.MoveNext() ? null : edits;
    }

    /// <summary>The body of a declaration, or the body itself.</summary>
    public static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Body ?? (SyntaxNode?)method.ExpressionBody,
        AccessorDeclarationSyntax accessor => accessor.Body ?? (SyntaxNode?)accessor.ExpressionBody,
        _ when IsBody(declaration) => declaration,
        _ => null,
    };

    // Everything outside bodies token by token, and each body whole.
    private static IEnumerable<SyntaxNodeOrToken> Parts(SyntaxNode root) =>
        root.DescendantNodesAndTokens(node => !IsBody(node)).Where(part => part.IsToken || IsBody(part.AsNode()!));

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is MethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is MethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is PropertyDeclarationSyntax
            || node.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } && !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    // What a body says may reach beyond it: "yield" makes an iterator of its method, "field" makes a field, and a primary
    // constructor's parameter becomes one where it is used.
    private static bool StandsAlone(SyntaxNode body) =>
        !body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.YieldKeyword) || token.ValueText is "field")
        && body.Ancestors().OfType<TypeDeclarationSyntax>().All(type => type.ParameterList is null || type is RecordDeclarationSyntax && body is not EqualsValueClauseSyntax);
}
