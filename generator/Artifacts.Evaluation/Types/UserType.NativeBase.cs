using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <content>Classes that derive from a class of the framework.</content>
internal sealed partial class UserType
{
    private bool isFindingBase;

    /// <summary>The class of the framework that this one derives from, directly or not; <see langword="null"/> for object.</summary>
    public NativeType? NativeBase => nativeBase.Value;

    private bool DerivesFromNative => FrameworkBase(Symbol) is not null;

    // Where the author's own classes end.
    private INamedTypeSymbol? FrameworkBase(INamedTypeSymbol symbol)
    {
        for (var type = symbol.BaseType; type is not null && type.SpecialType == SpecialType.None; type = type.BaseType)
        {
            if (!Session.Types.IsUserMade(type))
            {
                return type;
            }
        }

        return null;
    }

    private NativeType? FindNativeBase()
    {
        if (Symbol.TypeKind != TypeKind.Class || FrameworkBase(Symbol) is not { } framework)
        {
            return null;
        }

        // What is built of itself (class A : List<A>) would never be done with.
        if (isFindingBase)
        {
            throw Underivable(framework);
        }

        isFindingBase = true;
        if (!Session.Types.IsUserMade(Symbol.BaseType!))
        {
            return Session.Types.Of(Symbol.BaseType!, Substitution, DeclarationSite) is NativeType native && Carriers.Of(native.Carrier) is not null && Forwards()
                ? native
                : throw Underivable(framework);
        }

        return Forwards() ? ((UserType)Session.Types.Of(Symbol.BaseType!, Substitution, DeclarationSite)).NativeBase : throw Underivable(framework);
    }

    private StopException Underivable(INamedTypeSymbol framework) => Session.Refuse(
        EvaluationRules.UnsupportedConstruct,
        DeclarationSite,
        $"Class '{Name}' derives from '{framework.ToDisplayString()}'{(NotForwarded() is { } member ? $" and overrides '{member.Name}'" : "")}, which is not available in definitions; hold an object of it instead of deriving");

    private bool Forwards() => NotForwarded() is null;

    // The framework calls an override only where the carrier passes the call on.
    private ISymbol? NotForwarded() => Symbol.GetMembers().FirstOrDefault(member => Root(member) is { ContainingType: { SpecialType: not SpecialType.System_Object } container } root
        && !Session.Types.IsUserMade(container) && !Carriers.IsForwarded(root));

    private static ISymbol? Root(ISymbol member)
    {
        ISymbol? root = null;
        for (var candidate = Overridden(member); candidate is not null; candidate = Overridden(candidate))
        {
            root = candidate;
        }

        return root;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol candidate => candidate.OverriddenEvent,
        _ => null,
    };

    private object CreateCarrier(object?[] fields) => Carriers.Create(NativeBase!.Carrier, this, fields);
}
