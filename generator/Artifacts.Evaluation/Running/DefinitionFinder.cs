using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Running;

/// <summary>Finds the members marked <c>[Artifact]</c>.</summary>
internal static class DefinitionFinder
{
    private const string Suffix = "Attribute";

    /// <summary>The definitions, ordered by documentation id so that the order of files does not matter.</summary>
    public static IReadOnlyList<ISymbol> Find(Session session)
    {
        var found = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        var attribute = session.Compilation.GetTypeByMetadataName(typeof(ArtifactAttribute).FullName!);
        var names = Names(session.Compilation);
        foreach (var tree in session.Compilation.SyntaxTrees)
        {
            var lists = tree.GetRoot().DescendantNodes(MayHoldMembers).OfType<AttributeListSyntax>()
                .Where(list => list.Attributes.Any(candidate => names.Contains(Rightmost(candidate.Name))));
            foreach (var list in lists)
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

    // What the attribute may be called, aliases included: asking the compiler about every attribute takes far longer.
    private static HashSet<string> Names(Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "Artifact", nameof(ArtifactAttribute) };
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var alias in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
            {
                if (alias is { Alias.Name.Identifier.ValueText: var name, NamespaceOrType: NameSyntax aliased } && names.Contains(Rightmost(aliased)))
                {
                    names.Add(name);
                    names.Add(name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name);
                }
            }
        }

        return names;
    }

    private static string Rightmost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

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
