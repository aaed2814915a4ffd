using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.CodeFixes;

/// <summary>Rewrites the declaration of a definition whose name a diagnostic is at.</summary>
internal static class DefinitionRewriter
{
    public static (SyntaxNode Before, SyntaxNode After)? MakeStatic(SyntaxNode root, TextSpan span)
    {
        if (Member(root, span) is not { } member)
        {
            return null;
        }

        // After "public" and its like, before "readonly", "override" and theirs; what can't be static goes.
        var kept = SyntaxFactory.TokenList(member.Modifiers.Where(modifier =>
            !modifier.IsKind(SyntaxKind.VirtualKeyword) && !modifier.IsKind(SyntaxKind.SealedKeyword)));
        var place = kept.TakeWhile(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind())).Count();
        var leading = kept.Count == 0 ? Declared(member).GetLeadingTrivia() : default;
        var keyword = SyntaxFactory.Token(leading, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        if (kept.Count == 0)
        {
            member = WithoutLeading(member);
        }

        return (Member(root, span)!, member.WithModifiers(kept.Insert(place, keyword)));
    }

    public static (SyntaxNode Before, SyntaxNode After)? RemoveAttribute(SyntaxNode root, TextSpan span)
    {
        var member = Member(root, span);
        var attribute = member?.AttributeLists.SelectMany(list => list.Attributes)
            .FirstOrDefault(candidate => Rightmost(candidate.Name) is "Artifact" or "ArtifactAttribute");
        if (member is null || attribute?.Parent is not AttributeListSyntax list)
        {
            return null;
        }

        if (list.Attributes.Count > 1)
        {
            return (list, list.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!);
        }

        // What stands before the member (its comment) stays.
        var without = member.WithAttributeLists(member.AttributeLists.Remove(list));
        return (member, list == member.AttributeLists[0] ? without.WithLeadingTrivia(member.GetLeadingTrivia()) : without);
    }

    private static MemberDeclarationSyntax? Member(SyntaxNode root, TextSpan span) =>
        root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    // The type, or "void": what comes first in a member without modifiers, after its attributes.
    private static SyntaxNode Declared(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        BasePropertyDeclarationSyntax property => property.Type,
        BaseFieldDeclarationSyntax field => field.Declaration.Type,
        _ => member,
    };

    private static MemberDeclarationSyntax WithoutLeading(MemberDeclarationSyntax member)
    {
        var declared = Declared(member);
        return declared == member ? member : member.ReplaceNode(declared, declared.WithLeadingTrivia());
    }

    private static string Rightmost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
