using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>The names that the runtime gives to symbols.</summary>
internal static class SymbolNames
{
    /// <summary><c>Namespace.Outer+Inner`1</c>, as reflection finds a type.</summary>
    public static string RuntimeName(INamedTypeSymbol symbol)
    {
        if (symbol.ContainingType is { } outer)
        {
            return RuntimeName(outer) + "+" + symbol.MetadataName;
        }

        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + symbol.MetadataName
            : symbol.MetadataName;
    }

    /// <summary>The namespace of a type, as reflection gives it.</summary>
    public static string? Namespace(INamedTypeSymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null;

    /// <summary>A member as the author would say it: <c>Latency(string)</c>, <c>EnvoyClusters.Dashboard</c>.</summary>
    public static string Display(ISymbol symbol) => symbol.ToDisplayString(DisplayFormat);

    /// <summary>A member on the way to a place: <c>Latency(cluster)</c>, <c>new Panel(title)</c>, <c>Dashboard</c>.</summary>
    public static string InCalls(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "a lambda",
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new {constructor.ContainingType.Name}({Parameters(constructor)})",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => Display(symbol),
        IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } => "an indexer",
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        IMethodSymbol method => $"{method.Name}({Parameters(method)})",
        _ => symbol.Name,
    };

    private static string Parameters(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(parameter => parameter.Name));

    private static readonly SymbolDisplayFormat DisplayFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);
}
