using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>
/// Which index of an object's fields belongs to which symbol: fields, backing fields, and the parameters of a primary
/// constructor, which live on the object. A base class's fields come first.
/// </summary>
internal sealed class FieldLayout
{
    private readonly Dictionary<ISymbol, int> indexes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly List<TypeModel> types = [];

    public FieldLayout(UserType owner)
    {
        if (owner.Base is { } parent)
        {
            types.AddRange(parent.Layout.Types);
            foreach (var (symbol, index) in parent.Layout.indexes)
            {
                indexes[symbol] = index;
            }
        }

        if (owner.Symbol.GetAttributes().Any(IsExplicitLayout))
        {
            throw owner.Session.Refuse(EvaluationRules.UnsupportedConstruct, owner.DeclarationSite, $"The explicit layout of '{owner.Name}' is not available in definitions; compute the parts");
        }

        OwnStart = types.Count;
        if (owner.Symbol.IsAnonymousType)
        {
            foreach (var property in owner.Symbol.GetMembers().OfType<IPropertySymbol>())
            {
                names[property.Name] = types.Count;
                Add(owner, property, property.Type);
            }
        }

        foreach (var field in owner.Symbol.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst))
        {
            Add(owner, field, field.Type);
        }

        foreach (var held in FieldLikeEvents.Of(owner.Symbol, isStatic: false))
        {
            Add(owner, held, held.Type);
        }

        OwnParametersStart = types.Count;
        if (PrimaryConstructor.Of(owner.Symbol) is { } primary)
        {
            foreach (var parameter in primary.Parameters)
            {
                Add(owner, parameter, parameter.Type);
            }
        }
    }

    /// <summary>The first index that this type itself declares.</summary>
    public int OwnStart { get; }

    /// <summary>The first index of a primary constructor's parameters; equality and printing leave these out.</summary>
    public int OwnParametersStart { get; }

    public IReadOnlyList<TypeModel> Types => types;

    public int this[ISymbol symbol] => indexes[symbol.OriginalDefinition];

    /// <summary>The index of an anonymous type's property; two of its creations have symbols of their own.</summary>
    public int this[string name] => names[name];

    public bool Contains(ISymbol symbol) => indexes.ContainsKey(symbol.OriginalDefinition);

    private static bool IsExplicitLayout(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == "System.Runtime.InteropServices.StructLayoutAttribute"
        && attribute.ConstructorArguments is [{ Value: 2 }];

    private void Add(UserType owner, ISymbol symbol, ITypeSymbol type)
    {
        indexes[symbol] = types.Count;
        types.Add(owner.Session.Types.Of(type, owner.Substitution, owner.DeclarationSite));
    }
}
