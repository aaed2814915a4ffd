using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>The types of one evaluation: each closed type has one model.</summary>
internal sealed class TypeUniverse(Session session)
{
    /// <summary>Generic recursion must end before the runtime's own limits.</summary>
    private const int LargestType = 200;

    /// <summary>The runtime's own limit.</summary>
    private const int MostDimensions = 32;

    private readonly Dictionary<ITypeSymbol, TypeModel> closed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ITypeSymbol Definition, string Arguments), TypeModel> constructed = new(new KeyComparer());
    private readonly Dictionary<TypeModel, int> numbers = [];

    /// <summary>Of which types objects are whose carriers don't tell.</summary>
    public ErasedObjects Objects { get; } = new();

    /// <summary>The model of a type once <paramref name="substitution"/> has replaced its type parameters.</summary>
    public TypeModel Of(ITypeSymbol symbol, Substitution substitution, Site site)
    {
        if (symbol is ITypeParameterSymbol parameter)
        {
            return substitution.Find(parameter)
                ?? throw session.Refuse(EvaluationRules.InternalError, site, $"Type parameter '{parameter.Name}' has no argument here");
        }

        if (closed.TryGetValue(symbol, out var known))
        {
            return known;
        }

        var model = Make(symbol, substitution, site);
        if (IsClosed(symbol))
        {
            closed[symbol] = model;
        }

        return model;
    }

    /// <summary>The arguments of a constructed type, those of the types it is nested in first.</summary>
    public static (List<ITypeParameterSymbol> Parameters, List<ITypeSymbol> Arguments) AllArguments(INamedTypeSymbol symbol)
    {
        var parameters = new List<ITypeParameterSymbol>();
        var arguments = new List<ITypeSymbol>();
        for (INamedTypeSymbol? type = symbol; type is not null; type = type.ContainingType)
        {
            parameters.InsertRange(0, type.OriginalDefinition.TypeParameters);
            arguments.InsertRange(0, type.TypeArguments);
        }

        return (parameters, arguments);
    }

    /// <summary>The author's classes, structs, records and interfaces that evaluation has met.</summary>
    public IEnumerable<UserType> UserTypes => constructed.Values.OfType<UserType>();

    public bool IsUserMade(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, session.Compilation.Assembly);

    private static bool IsClosed(ITypeSymbol symbol) => symbol switch
    {
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsClosed(array.ElementType),
        INamedTypeSymbol { IsAnonymousType: true } anonymous =>
            anonymous.GetMembers().OfType<IPropertySymbol>().All(property => IsClosed(property.Type)),
        INamedTypeSymbol { IsUnboundGenericType: true } => true,
        INamedTypeSymbol named => AllArguments(named).Arguments.TrueForAll(IsClosed),
        _ => true,
    };

    private TypeModel Make(ITypeSymbol symbol, Substitution substitution, Site site)
    {
        switch (symbol)
        {
            case IArrayTypeSymbol { Rank: > MostDimensions }:
                throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"An array of more than {MostDimensions} dimensions is not available in definitions, nor in .NET; use fewer");

            case IArrayTypeSymbol array:
                var element = Of(array.ElementType, substitution, site);
                CheckSize([element], site);
                return Constructed(array.Rank == 1 ? "[]" : $"[{array.Rank}]", symbol, [element], site, () => new NativeType(
                    array.Rank == 1 ? element.Carrier.MakeArrayType() : element.Carrier.MakeArrayType(array.Rank),
                    element.Name + "[" + new string(',', array.Rank - 1) + "]",
                    [element]));

            case INamedTypeSymbol { TypeKind: TypeKind.Error }:
                throw session.Refuse(EvaluationRules.InvalidCode, site, $"'{symbol.ToDisplayString()}' does not exist here; code that another source generator writes is not seen by definitions");

            case INamedTypeSymbol { IsAnonymousType: true, TypeKind: TypeKind.Delegate }:
                return new UserDelegate((INamedTypeSymbol)symbol, []);

            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                var properties = anonymous.GetMembers().OfType<IPropertySymbol>().ToList();
                CheckSize(properties.ConvertAll(property => Of(property.Type, substitution, site)), site);
                return Constructed(
                    "{" + string.Join(',', properties.Select(property => property.Name)) + "}",
                    symbol,
                    properties.ConvertAll(property => Of(property.Type, substitution, site)),
                    site,
                    () => new UserType(session, anonymous, substitution, []));

            case INamedTypeSymbol named:
                return MakeNamed(named, substitution, site);

            case IDynamicTypeSymbol:
                throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, "'dynamic' is not available in definitions; name the type");

            default:
                throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"Type '{symbol.ToDisplayString()}' (a pointer) is not available in definitions");
        }
    }

    private TypeModel MakeNamed(INamedTypeSymbol named, Substitution substitution, Site site)
    {
        if (named.IsUnboundGenericType)
        {
            // typeof(List<>): only its name can be asked for.
            return !IsUserMade(named.OriginalDefinition) && NativeTypes.Find(named.OriginalDefinition) is { } open
                ? new NativeType(open, named.ToDisplayString(), [])
                : new OpenType(named);
        }

        var (parameters, argumentSymbols) = AllArguments(named);
        var arguments = argumentSymbols.ConvertAll(argument => Of(argument, substitution, site));
        CheckSize(arguments, site);
        var definition = named.OriginalDefinition;
        if (IsUserMade(definition))
        {
            return Constructed("", definition, arguments, site, () => definition.TypeKind switch
            {
                TypeKind.Enum => new UserEnum(definition),
                TypeKind.Delegate => new UserDelegate(definition, arguments),
                _ => new UserType(session, definition, Substitution.None.With(parameters, arguments), arguments),
            });
        }

        if (definition.ToDisplayString() is "System.Span<T>" or "System.ReadOnlySpan<T>")
        {
            // A span can't be boxed; memory is the same view of an array or a string.
            var carrier = definition.Name == "Span" ? typeof(Memory<>) : typeof(ReadOnlyMemory<>);
            return Constructed("", definition, arguments, site, () => new NativeType(
                carrier.MakeGenericType(arguments[0].Carrier), $"{definition.Name}<{arguments[0].Name}>", arguments, NativeTypes.Find(definition)));
        }

        return Constructed("", definition, arguments, site, () => MakeNative(named, definition, arguments, site));
    }

    private void CheckSize(List<TypeModel> arguments, Site site)
    {
        if (arguments.Sum(argument => argument.Size) > LargestType)
        {
            throw session.OverBudget(site, $"it builds a type out of more than {LargestType} types");
        }
    }

    private NativeType MakeNative(INamedTypeSymbol named, INamedTypeSymbol definition, List<TypeModel> arguments, Site site)
    {
        var type = NativeTypes.Find(definition)
            ?? throw session.Refuse(EvaluationRules.UnavailableMember, site, $"Type '{definition.ToDisplayString()}' is not available in definitions");
        if (arguments.Count == 0)
        {
            return new NativeType(type, named.ToDisplayString(), arguments);
        }

        try
        {
            var closedType = type.MakeGenericType([.. arguments.Select(argument => argument.Carrier)]);
            return new NativeType(closedType, named.ToDisplayString(), arguments, type);
        }
        catch (ArgumentException) when (type.IsInterface)
        {
            // INumber<TSelf> and its like ask of an argument what only the author's own type fulfils, not its carrier.
            return new NativeType(typeof(object), named.ToDisplayString(), arguments, type);
        }
        catch (ArgumentException)
        {
            throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"'{named.ToDisplayString()}' is not available in definitions, because its constraints are met only by the project's own type");
        }
    }

    private TypeModel Constructed(string form, ITypeSymbol definition, List<TypeModel> arguments, Site site, Func<TypeModel> make)
    {
        var key = (form.Length > 0 ? session.Compilation.ObjectType : definition, form + string.Join(',', arguments.Select(NumberOf)));
        if (!constructed.TryGetValue(key, out var model))
        {
            if (arguments.Count > 0)
            {
                session.ChargeInstantiation(site);
            }

            model = make();
            constructed[key] = model;
        }

        return model;
    }

    private int NumberOf(TypeModel model)
    {
        if (!numbers.TryGetValue(model, out var number))
        {
            number = numbers.Count;
            numbers[model] = number;
        }

        return number;
    }

    private sealed class KeyComparer : IEqualityComparer<(ITypeSymbol Definition, string Arguments)>
    {
        public bool Equals((ITypeSymbol Definition, string Arguments) x, (ITypeSymbol Definition, string Arguments) y) =>
            string.Equals(x.Arguments, y.Arguments, StringComparison.Ordinal)
            && SymbolEqualityComparer.Default.Equals(x.Definition, y.Definition);

        public int GetHashCode((ITypeSymbol Definition, string Arguments) obj) =>
            HashCode.Combine(SymbolEqualityComparer.Default.GetHashCode(obj.Definition), StringComparer.Ordinal.GetHashCode(obj.Arguments));
    }
}
