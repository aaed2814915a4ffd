using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <content>The remedies that editors can apply.</content>
internal static partial class Remedies
{
    private static readonly Remedy Ordinal = new(RemedyKind.AddArgument, "global::System.StringComparison.Ordinal");

    private static readonly Remedy CompareOrdinal = new(RemedyKind.CallStatic, "string.CompareOrdinal");

    private static readonly Dictionary<string, Remedy> Mechanical = new(StringComparer.Ordinal)
    {
        ["System.Environment.NewLine"] = new(RemedyKind.ReplaceExpression, "\"\\n\""),
        ["System.Globalization.CultureInfo.CurrentCulture"] = new(RemedyKind.RenameMember, "InvariantCulture"),
        ["System.Globalization.CultureInfo.CurrentUICulture"] = new(RemedyKind.RenameMember, "InvariantCulture"),
        ["System.StringComparer.CurrentCulture"] = new(RemedyKind.RenameMember, "Ordinal"),
        ["System.StringComparer.InvariantCulture"] = new(RemedyKind.RenameMember, "Ordinal"),
        ["System.StringComparer.CurrentCultureIgnoreCase"] = new(RemedyKind.RenameMember, "OrdinalIgnoreCase"),
        ["System.StringComparer.InvariantCultureIgnoreCase"] = new(RemedyKind.RenameMember, "OrdinalIgnoreCase"),
    };

    /// <summary>What an author would write in place of a member without having to think; mostly nothing.</summary>
    public static Remedy? Of(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return null;
        }

        return (Types.SymbolNames.RuntimeName(type), member) switch
        {
            ("System.String", IMethodSymbol method) => OfText(method),
            ("System.Linq.ParallelEnumerable", _) => IsSequenceMember(member.Name) ? new(RemedyKind.RemoveCall, "AsParallel") : null,
            ("System.Linq.Queryable", _) => new(RemedyKind.RemoveCall, "AsQueryable"),
            var (name, _) => Mechanical.GetValueOrDefault($"{name}.{member.Name}"),
        };
    }

    /// <summary>What orders text by the default order takes a comparer, unless that order is a set's or a key's own.</summary>
    public static Remedy? OfOrder(IMethodSymbol member) =>
        member.ContainingType.SpecialType == SpecialType.System_String ? OfText(member)
        : TakesComparer(member) ? new(RemedyKind.AddArgument, "global::System.StringComparer.Ordinal")
        : null;

    /// <summary>The ordinal comparison beside one that depends on culture.</summary>
    public static Remedy Of(StringComparison comparison) => new(
        RemedyKind.ReplaceArgument,
        comparison is StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase
            ? "global::System.StringComparison.OrdinalIgnoreCase"
            : "global::System.StringComparison.Ordinal");

    // What only a parallel query has would be left standing without one.
    private static bool IsSequenceMember(string name) => name is "AsParallel" || typeof(Enumerable).GetMember(name).Length > 0;

    private static Remedy? OfText(IMethodSymbol method) => (method.Name, method.Parameters.Length) switch
    {
        ("StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf", _) when !method.Parameters.Any(parameter => parameter.Type.Name is nameof(StringComparison)) => Ordinal,
        ("CompareTo", 1) => CompareOrdinal,
        ("Compare", 2 or 5) => new(RemedyKind.RenameMember, "CompareOrdinal"),
        _ => null,
    };

    // OrderBy(key) has a sibling OrderBy(key, comparer).
    private static bool TakesComparer(IMethodSymbol member)
    {
        var definition = member.ReducedFrom ?? member;
        return definition.ContainingType.GetMembers(definition.Name).OfType<IMethodSymbol>().Any(sibling =>
            sibling.Parameters.Length == definition.Parameters.Length + 1
            && sibling.TypeParameters.Length == definition.TypeParameters.Length
            && sibling.Parameters[^1].Type.Name is "IComparer");
    }
}
