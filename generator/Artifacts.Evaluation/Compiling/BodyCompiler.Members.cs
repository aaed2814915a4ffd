using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Fields, properties, indexers and array elements.</content>
internal sealed partial class BodyCompiler
{
    private Node FieldReference(IFieldReferenceOperation reference) =>
        reference.Field.RefKind == RefKind.None ? PlainField(reference) : new ReferencePlace(PlainField(reference), NameSite(reference));

    private Node PlainField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        var site = NameSite(reference);
        if (!session.Types.IsUserMade(field.OriginalDefinition))
        {
            return NativeField(reference, site);
        }

        if (field.IsConst)
        {
            throw session.Refuse(EvaluationRules.InvalidCode, site, $"Constant '{field.Name}' has no value; it does not compile");
        }

        var container = (UserType)TypeOf(field.ContainingType, reference);
        if (field.IsStatic)
        {
            return new StaticFieldPlace(container.Statics, container.Statics.IndexOf(field));
        }

        var receiver = Compile(reference.Instance!);
        var index = container.Layout[field];
        return container.IsStruct
            ? new StructFieldPlace(receiver, container, index)
            : new InstanceFieldPlace(receiver, index, site);
    }

    private Node NativeField(IFieldReferenceOperation reference, Site site)
    {
        // A tuple's element may have a name of its own; the field behind it is Item1, Item2, …
        var field = reference.Field.CorrespondingTupleField ?? reference.Field;
        if (field.ContainingType.IsTupleType && reference.Instance is not null)
        {
            return TupleElement(reference, field);
        }

        var member = NativeMembers.Field(field, TypeOf(field.ContainingType, reference))
            ?? throw Unavailable(field, site);
        var receiver = reference.Instance is null ? null : Receiver(reference.Instance);
        return new NativeCallNode(member, receiver, [], site);
    }

    private Node TupleElement(IFieldReferenceOperation reference, IFieldSymbol field)
    {
        var receiver = Compile(reference.Instance!);
        var type = TypeOf(reference.Instance!).Carrier;
        if (field.Name == "Rest")
        {
            return new TupleFieldPlace(receiver, type.GetField("Rest")!, null);
        }

        var position = int.TryParse(field.Name.AsSpan("Item".Length), out var number) ? number : 8;
        while (position > 7)
        {
            // The eighth element and those behind it live in the tuple's Rest.
            receiver = new TupleFieldPlace(receiver, type.GetField("Rest")!, null);
            type = type.GetField("Rest")!.FieldType;
            position -= 7;
        }

        return new TupleFieldPlace(receiver, type.GetField("Item" + position)!, position - 1);
    }

    private Place PropertyReference(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var site = CallSite(reference, session.Provenance.IsKept ? Origins.CallSyntax.Of(reference) : null);
        var receiver = reference.Instance is null ? null : Receiver(reference.Instance);
        if (property.ContainingType.IsAnonymousType)
        {
            return new InstanceFieldPlace(receiver!, ((UserType)TypeOf(property.ContainingType, reference)).Layout[property.Name], site);
        }

        // An automatic property without a setter is assigned in constructors: there it is its backing field.
        if (property is { SetMethod: null, IsVirtual: false, IsOverride: false } && reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            && session.Types.IsUserMade(property.OriginalDefinition) && IsAutomatic(property) && BackingField(property) is { } field)
        {
            var container = (UserType)TypeOf(property.ContainingType, reference);
            return property.IsStatic ? new StaticFieldPlace(container.Statics, container.Statics.IndexOf(field)) : FieldOfThis(container.Layout[field]);
        }

        var indexes = IndexesOf(reference.Arguments);
        var place = new PropertyPlace(receiver, indexes, PropertyAccess(reference, property, site));
        return IsReference(property) ? new ReferencePlace(place, site) : place;
    }

    // What a collection of the framework returns by reference comes as its value.
    private bool IsReference(IPropertySymbol property) => (property.ReturnsByRef || property.ReturnsByRefReadonly)
        && (session.Types.IsUserMade(property.OriginalDefinition) || IsSpan(property.ContainingType));

    // A getter of its own may use the field that stands behind the property, and is run nevertheless.
    private static bool IsAutomatic(IPropertySymbol property) =>
        property.GetMethod?.OriginalDefinition.DeclaringSyntaxReferences is not [var reference]
        || reference.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax;

    // Indexes in the order of the parameters; named ones are evaluated in the order in which they are written.
    private List<Node> IndexesOf(IReadOnlyList<IArgumentOperation> written)
    {
        var values = written.Select(ArgumentValue).ToList();
        var order = Enumerable.Range(0, values.Count).OrderBy(index => written[index].Parameter!.Ordinal).ToList();
        if (order.SequenceEqual(Enumerable.Range(0, values.Count)))
        {
            return values;
        }

        var kept = values.ConvertAll(_ => new ObjectLocal(slotCount++));
        var first = new FunctionNode(frame =>
        {
            for (var index = 0; index < values.Count; index++)
            {
                kept[index].Assign(frame, values[index]);
            }

            return kept[order[0]].Evaluate(frame);
        });
        return [first, .. order.Skip(1).Select(index => kept[index])];
    }

    private Accessor PropertyAccess(IPropertyReferenceOperation reference, IPropertySymbol property, Site site)
    {
        if (session.Types.IsUserMade(property.OriginalDefinition))
        {
            return UserProperty(reference, property, site);
        }

        RequireType(property, site);
        var container = TypeOf(property.ContainingType, reference);
        if (BaseMember(reference.Instance, property) is { } ofBase)
        {
            return new NativeAccessor(ofBase, null, site);
        }

        if (reference.ConstrainedToType is { } constrained)
        {
            var member = TypeOf(constrained, reference) is UserType
                ? null
                : NativeMembers.StaticInterface(property.GetMethod!, TypeOf(constrained, reference), container, []);
            return member is null ? UserStatic(reference, property, constrained, site) : new NativeAccessor(member, null, site);
        }

        if (property.ContainingType.TypeKind == TypeKind.Interface
            && reference.Instance?.Type is { } type && TypeOf(type, reference) is UserType or NativeType { Carrier.IsInterface: true })
        {
            return new BridgedAccessor(
                property.GetMethod?.OriginalDefinition,
                container,
                new NativeAccessor(
                    Native(property.GetMethod, container) ?? new RefusedMember(property, site),
                    Native(property.SetMethod, container) ?? new RefusedMember(property, site),
                    site));
        }

        var getter = Native(property.GetMethod, container);
        var setter = Native(property.SetMethod, container);
        if (getter is null && setter is null)
        {
            throw Unavailable(property, site);
        }

        return new NativeAccessor(getter ?? new RefusedMember(property, site), setter ?? new RefusedMember(property, site), site);
    }

    private UserAccessor UserStatic(IPropertyReferenceOperation reference, IPropertySymbol property, ITypeSymbol constrained, Site site)
    {
        UserMethod? Implementation(IMethodSymbol? accessor) =>
            accessor is null ? null : StaticImplementation(constrained, accessor, [], reference);
        return new UserAccessor(Implementation(property.GetMethod), Implementation(property.SetMethod), CallDispatch.Plain, site);
    }

    private NativeMember? Native(IMethodSymbol? accessor, TypeModel container) =>
        accessor is null ? null : session.Natives.Method(accessor.OriginalDefinition, container, []);

    private UserAccessor UserProperty(IPropertyReferenceOperation reference, IPropertySymbol property, Site site)
    {
        if (reference.ConstrainedToType is { } constrained)
        {
            return UserStatic(reference, property, constrained, site);
        }

        var container = (UserType)TypeOf(property.ContainingType, reference);
        var (getter, setter) = (FindAccessor(property, isGetter: true), FindAccessor(property, isGetter: false));
        var dispatch = Dispatch(
            property.OriginalDefinition, container, IsVirtual(property, reference.Instance), reference.Instance?.Type, reference, IsReadOnly(getter, setter));
        return new UserAccessor(
            getter is null ? null : container.Method(getter, []),
            setter is null ? null : container.Method(setter, []),
            dispatch,
            site);
    }

    private static bool IsReadOnly(IMethodSymbol? getter, IMethodSymbol? setter) =>
        setter is null && getter is { IsReadOnly: true };

    // An override may declare only one accessor; the other is the base property's.
    private static IMethodSymbol? FindAccessor(IPropertySymbol property, bool isGetter)
    {
        for (var candidate = property; candidate is not null; candidate = candidate.OverriddenProperty)
        {
            if ((isGetter ? candidate.GetMethod : candidate.SetMethod) is { } accessor)
            {
                return accessor.OriginalDefinition;
            }
        }

        return null;
    }

    private static bool IsVirtual(ISymbol member, IOperation? instance) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride)
        && instance?.Syntax is not BaseExpressionSyntax;

    private CallDispatch Dispatch(
        ISymbol member, UserType container, bool isVirtual, ITypeSymbol? receiver, IOperation operation, bool isReadOnly)
    {
        if (member.IsStatic)
        {
            return CallDispatch.Plain;
        }

        var receiverModel = receiver is null ? null : TypeOf(receiver, operation);
        if (container.IsInterface)
        {
            return CallDispatch.ThroughInterface(container, receiverModel is { IsValueType: true } && !isReadOnly);
        }

        if (container.Symbol.ExtensionParameter is { RefKind: RefKind.Ref })
        {
            return CallDispatch.Struct;
        }

        if (container.IsStruct)
        {
            // The setters of a readonly struct run while it is being made, and write it back like any other's.
            return isReadOnly || container.Symbol.IsReadOnly && member is not IPropertySymbol { SetMethod: not null } ? CallDispatch.Plain : CallDispatch.Struct;
        }

        return isVirtual ? CallDispatch.Virtual : CallDispatch.Plain;
    }

    private Node ArrayElement(IArrayElementReferenceOperation element)
    {
        var array = Compile(element.ArrayReference);
        if (element.Indices is [{ Type: { } index }] && index.ToDisplayString() is "System.Range")
        {
            var range = Compile(element.Indices[0]);
            var copy = SliceFactory.ForArrays(TypeOf(element));
            return new FunctionNode(frame => copy(frame.Session, SiteOf(element), array.Evaluate(frame), (Range)range.Evaluate(frame)!));
        }

        if (element.Indices is [{ Type: { } fromEnd }] && fromEnd.ToDisplayString() is "System.Index")
        {
            return new ImplicitIndexerPlace(
                array, OffsetOf(element.Indices[0]), static (_, target) => ((Array)target).Length, new ArrayAccessor(SiteOf(element)));
        }

        return new ArrayElementPlace(
            array,
            CompileAll(element.Indices),
            [.. element.Indices.Select(at => at.Type?.SpecialType == SpecialType.System_Int32
                ? static value => (long)(int)value!
                : NumericConversion.Create(SpecialType.System_Int64, isChecked: true))],
            SiteOf(element));
    }

    private Accessor IndexerAccessor(IPropertySymbol property, IOperation instance, IOperation operation, Site site)
    {
        if (!session.Types.IsUserMade(property.OriginalDefinition))
        {
            var container = TypeOf(property.ContainingType, operation);
            return new NativeAccessor(
                Native(property.GetMethod, container) ?? new RefusedMember(property, site),
                Native(property.SetMethod, container) ?? new RefusedMember(property, site),
                site);
        }

        var type = (UserType)TypeOf(property.ContainingType, operation);
        var (getter, setter) = (FindAccessor(property, isGetter: true), FindAccessor(property, isGetter: false));
        return new UserAccessor(
            getter is null ? null : type.Method(getter, []),
            setter is null ? null : type.Method(setter, []),
            Dispatch(property.OriginalDefinition, type, IsVirtual(property, instance), instance.Type, operation, isReadOnly: true),
            site);
    }

    /// <summary>The token that names the member, which is what a refusal underlines.</summary>
    // A hole is a call, too: of the method that takes what stands in it.
    private static Site NameSite(IOperation operation) => operation.Syntax is InterpolationSyntax hole
        ? new(hole.Expression)
        : new(NameToken(operation.Syntax));

    // Where origins are kept, the name leads to the rest of the call.
    private static Site CallSite(IOperation call, Origins.CallSyntax? parts)
    {
        var name = NameSite(call);
        return parts is null ? name : new Site(name.Tree, name.TextSpan) { Call = parts };
    }

    private static SyntaxToken NameToken(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => NameToken(invocation.Expression),
        MemberAccessExpressionSyntax member => member.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        ConditionalAccessExpressionSyntax access => NameToken(access.WhenNotNull),
        SimpleNameSyntax name => name.Identifier,
        QualifiedNameSyntax name => name.Right.Identifier,
        ObjectCreationExpressionSyntax creation => NameToken(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        ElementAccessExpressionSyntax element => element.ArgumentList.OpenBracketToken,
        AssignmentExpressionSyntax assignment => NameToken(assignment.Left),
        ParenthesizedExpressionSyntax parenthesized => NameToken(parenthesized.Expression),
        _ => syntax.GetFirstToken(),
    };

    private StopException Unavailable(ISymbol member, Site site) =>
        session.Refuse(EvaluationRules.UnavailableMember, site, Remedies.Describe(member), Remedies.Of(member));
}
