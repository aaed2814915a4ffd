using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <content>Which method a call runs.</content>
internal sealed partial class UserType
{
    private readonly Dictionary<(IMethodSymbol Slot, TypeModel? Interface), (UserType Type, IMethodSymbol Method)?> dispatch = new(new SlotComparer());
    private readonly Dictionary<IMethodSymbol, UserMethod> methods = new(SymbolEqualityComparer.Default);
    private readonly List<UserMethod> genericMethods = [];

    /// <summary>A method declared by this very type.</summary>
    public UserMethod Method(IMethodSymbol definition, IReadOnlyList<TypeModel> arguments)
    {
        if (arguments.Count == 0)
        {
            if (!methods.TryGetValue(definition, out var method))
            {
                methods[definition] = method = new UserMethod(this, definition, arguments);
            }

            return method;
        }

        foreach (var known in genericMethods)
        {
            if (SymbolEqualityComparer.Default.Equals(known.Definition, definition) && known.Arguments.SequenceEqual(arguments))
            {
                return known;
            }
        }

        Session.ChargeInstantiation(Session.CurrentSite ?? DeclarationSite);
        var made = new UserMethod(this, definition, arguments);
        genericMethods.Add(made);
        return made;
    }

    /// <summary>Makes what an edit may have changed be compiled anew.</summary>
    public void ForgetCode()
    {
        Statics.ForgetCode();
        foreach (var method in methods.Values.Concat(genericMethods))
        {
            method.ForgetCode();
        }
    }

    /// <summary>The override of a virtual method that objects of this type run.</summary>
    public UserMethod? FindOverride(IMethodSymbol slot, IReadOnlyList<TypeModel> arguments)
    {
        var found = Cached(slot, null, () => SearchOverride(slot));
        return found is { } target ? target.Type.Method(target.Method, arguments) : null;
    }

    /// <summary>The implementation of an interface's method that objects of this type run.</summary>
    public UserMethod? FindImplementation(IMethodSymbol slot, TypeModel interfaceType, IReadOnlyList<TypeModel> arguments)
    {
        var found = Cached(slot, interfaceType, () => SearchImplementation(slot, interfaceType));
        return found is { } target ? target.Type.Method(target.Method, arguments) : null;
    }

    /// <summary>The implementation of a member of a library interface, however it is written; of several instantiations, the first.</summary>
    public UserMethod? Implementation(string interfaceName, string member)
    {
        var implemented = Symbol.AllInterfaces.FirstOrDefault(type => type.OriginalDefinition.ToDisplayString() == interfaceName);
        return implemented is null
            ? null
            : FindImplementation(
                implemented.OriginalDefinition.GetMembers(member).OfType<IMethodSymbol>().First(),
                Session.Types.Of(implemented, Substitution, DeclarationSite),
                []);
    }

    private (UserType Type, IMethodSymbol Method)? Cached(IMethodSymbol slot, TypeModel? interfaceType, Func<(UserType, IMethodSymbol)?> search)
    {
        if (!dispatch.TryGetValue((slot, interfaceType), out var found))
        {
            dispatch[(slot, interfaceType)] = found = search();
        }

        return found;
    }

    private (UserType Type, IMethodSymbol Method)? SearchOverride(IMethodSymbol slot)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            foreach (var method in type.Symbol.GetMembers().OfType<IMethodSymbol>())
            {
                if (Overrides(method, slot))
                {
                    return (type, method);
                }
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol method, IMethodSymbol slot)
    {
        for (var candidate = method; candidate is not null; candidate = candidate.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, slot))
            {
                return true;
            }
        }

        return false;
    }

    private (UserType Type, IMethodSymbol Method)? SearchImplementation(IMethodSymbol slot, TypeModel interfaceType)
    {
        foreach (var implemented in Symbol.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, slot.ContainingType.OriginalDefinition))
            {
                continue;
            }

            var model = Session.Types.Of(implemented, Substitution, DeclarationSite);
            if (model != interfaceType && !(interfaceType is UserType wanted ? wanted.IsVariantOf(model) : Subtyping.IsVariantOf(model, (NativeType)interfaceType)))
            {
                continue;
            }

            var member = implemented.GetMembers().OfType<IMethodSymbol>()
                .First(method => SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, slot));
            if (Symbol.FindImplementationForInterfaceMember(member) is not IMethodSymbol implementation)
            {
                return null;
            }

            return Own(implementation);
        }

        return null;
    }

    private (UserType Type, IMethodSymbol Method)? Own(IMethodSymbol implementation)
    {
        var definition = implementation.OriginalDefinition;
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
        {
            return Session.Types.IsUserMade(definition)
                ? ((UserType)Session.Types.Of(implementation.ContainingType, Substitution, DeclarationSite), definition)
                : null;
        }

        if (definition.IsVirtual || definition.IsAbstract || definition.IsOverride)
        {
            return SearchOverride(definition);
        }

        for (var type = this; type is not null; type = type.Base)
        {
            if (SymbolEqualityComparer.Default.Equals(type.Symbol, definition.ContainingType))
            {
                return (type, definition);
            }
        }

        return null;
    }

    private sealed class SlotComparer : IEqualityComparer<(IMethodSymbol Slot, TypeModel? Interface)>
    {
        public bool Equals((IMethodSymbol Slot, TypeModel? Interface) x, (IMethodSymbol Slot, TypeModel? Interface) y) =>
            x.Interface == y.Interface && SymbolEqualityComparer.Default.Equals(x.Slot, y.Slot);

        public int GetHashCode((IMethodSymbol Slot, TypeModel? Interface) obj) =>
            SymbolEqualityComparer.Default.GetHashCode(obj.Slot);
    }
}
