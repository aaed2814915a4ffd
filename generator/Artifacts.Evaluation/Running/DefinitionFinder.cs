using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Running;

/// <summary>Finds the members marked <c>[Artifact]</c>.</summary>
internal static class DefinitionFinder
{
    /// <summary>The definitions, ordered by documentation id so that the order of files does not matter.</summary>
    public static IReadOnlyList<ISymbol> Find(Session session)
    {
        var found = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        var attribute = session.Compilation.GetTypeByMetadataName(typeof(ArtifactAttribute).FullName!);
        foreach (var tree in session.Compilation.SyntaxTrees)
        {
            foreach (var list in tree.GetRoot().DescendantNodes(MayHoldMembers).OfType<AttributeListSyntax>())
            {
                foreach (var member in Members(session, list))
                {
                    if (member.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))
                    {
                        found[member.GetDocumentationCommentId()!] = member;
                    }
                }
            }
        }

        return [.. found.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];
    }

    private static bool MayHoldMembers(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or MemberDeclarationSyntax
        && node is not EnumDeclarationSyntax;

    private static IEnumerable<ISymbol> Members(Session session, AttributeListSyntax list)
    {
        var model = session.Model(list.SyntaxTree);
        return list.Parent switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable)).OfType<ISymbol>(),
            MethodDeclarationSyntax or PropertyDeclarationSyntax => new[] { model.GetDeclaredSymbol(list.Parent) }.OfType<ISymbol>(),
            _ => [],
        };
    }
}
