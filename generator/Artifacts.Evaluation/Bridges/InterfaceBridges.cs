using System.Collections;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>The library interfaces through which native code may call an object of the author.</summary>
internal static class InterfaceBridges
{
    private static readonly Dictionary<Type, Type> Bridges = new()
    {
        [typeof(IEnumerable<>)] = typeof(EnumerableBridge<>),
        [typeof(IReadOnlyCollection<>)] = typeof(EnumerableBridge<>),
        [typeof(IReadOnlyList<>)] = typeof(EnumerableBridge<>),
        [typeof(ICollection<>)] = typeof(EnumerableBridge<>),
        [typeof(IList<>)] = typeof(EnumerableBridge<>),
        [typeof(IComparer<>)] = typeof(ComparerBridge<>),
        [typeof(IEqualityComparer<>)] = typeof(EqualityComparerBridge<>),
    };

    /// <summary>A function that wraps an object of the author, or <see langword="null"/> where the interface has no bridge.</summary>
    public static Func<Session, UserType, object, object?>? Find(TypeModel interfaceType)
    {
        if (!interfaceType.Carrier.IsGenericType || !Bridges.TryGetValue(interfaceType.Carrier.GetGenericTypeDefinition(), out var definition))
        {
            return null;
        }

        // What derives from the framework's own is what it is asked for.
        var arguments = interfaceType.Carrier.GetGenericArguments();
        return (_, type, value) => value is Values.ICarrier && interfaceType.Carrier.IsInstanceOfType(value) ? value : type.IsOrInherits(interfaceType) || type.Interfaces.Contains(interfaceType)
            ? Activator.CreateInstance((definition == typeof(EnumerableBridge<>) ? Richest(type, arguments[0]) : definition).MakeGenericType(arguments), type, value)
            : null;
    }

    // Native code takes short cuts through what a sequence is besides.
    private static Type Richest(UserType type, Type element)
    {
        bool Has(Type definition) => type.Interfaces.Any(candidate => candidate.Carrier == definition.MakeGenericType(element));
        return Has(typeof(IList<>)) ? typeof(ListBridge<>)
            : Has(typeof(ICollection<>)) ? typeof(CollectionBridge<>)
            : Has(typeof(IReadOnlyList<>)) ? typeof(ReadOnlyListBridge<>)
            : Has(typeof(IReadOnlyCollection<>)) ? typeof(ReadOnlyCollectionBridge<>)
            : typeof(EnumerableBridge<>);
    }

    /// <summary>Calls a parameterless or small member that the type has under a name, however it is implemented.</summary>
    public static object? Call(UserType type, object self, Type interfaceDefinition, string name, params object?[] arguments)
    {
        var symbol = type.Symbol.AllInterfaces
            .First(candidate => NativeTypes.Find(candidate.OriginalDefinition) == interfaceDefinition);
        var slot = symbol.OriginalDefinition.GetMembers(name).OfType<Microsoft.CodeAnalysis.IMethodSymbol>().First();
        var model = type.Session.Types.Of(symbol, type.Substitution, type.DeclarationSite);
        var method = type.FindImplementation(slot, model, [])
            ?? throw type.Session.Refuse(EvaluationRules.UnsupportedConstruct, type.DeclarationSite, $"'{type.Name}' has no '{name}' of its own, which is not available in definitions");
        return method.Invoke(self, arguments, null);
    }

    /// <summary>Enumerates what a <c>GetEnumerator</c> of the author gave: a native enumerator, or an object of the author.</summary>
    public static IEnumerator Adapt(object? enumerator) =>
        enumerator as IEnumerator ?? new EnumeratorBridge(UserType.TypeOf(enumerator)!, enumerator!);
}
