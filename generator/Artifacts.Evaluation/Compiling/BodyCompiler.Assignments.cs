using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Assignment and deconstruction.</content>
internal sealed partial class BodyCompiler
{
    private Node Assignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { SetMethod: { } setter, ContainingType.TypeKind: TypeKind.Class } } plain
            && !session.Types.IsUserMade(plain.Property.OriginalDefinition)
            && Native(setter, TypeOf(plain.Property.ContainingType, plain)) is { } member)
        {
            return new NativeSetNode(plain.Instance is null ? null : Compile(plain.Instance), member, Compile(assignment.Value), NameSite(plain));
        }

        // A property without a setter is assigned in a constructor: its backing field is.
        if (assignment.Target is IPropertyReferenceOperation { Property: { SetMethod: null } property } reference
            && session.Types.IsUserMade(property) && BackingField(property) is { } field)
        {
            var container = (UserType)TypeOf(property.ContainingType, reference);
            Place place = property.IsStatic
                ? new StaticFieldPlace(container.Statics, container.Statics.IndexOf(field))
                : FieldOfThis(container.Layout[field]);
            return new AssignmentNode(place, Compile(assignment.Value));
        }

        return new AssignmentNode(AsPlace(assignment.Target), Compile(assignment.Value));
    }

    private static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.OriginalDefinition.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));

    private Node Deconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var model = session.ModelOf(deconstruction.Syntax);
        var info = deconstruction.Syntax is AssignmentExpressionSyntax syntax
            ? model.GetDeconstructionInfo(syntax)
            : throw Refused(deconstruction);
        var targets = new List<Func<Frame, Reference>>();
        var assign = DeconstructionTarget(deconstruction.Target, deconstruction.Value.Type!, info, targets, deconstruction);
        var value = Compile(deconstruction.Value);
        return new FunctionNode(frame =>
        {
            // Receivers on the left are evaluated before the value, and the values are stored last.
            var references = targets.ConvertAll(target => target(frame));
            var result = value.Evaluate(frame);
            var stores = new List<(Reference, object?)>();
            assign(frame, result, references, stores);
            foreach (var (reference, stored) in stores)
            {
                reference.Value = stored;
            }

            return result;
        });
    }

    // An element of an array that holds nothing but its own type is looked up before the value is evaluated.
    private static bool IsOfSealedElements(IOperation target) =>
        target is IArrayElementReferenceOperation { ArrayReference.Type: IArrayTypeSymbol { ElementType.IsSealed: true } };

    /// <summary>Takes a value apart for the targets on the left, which may be tuples themselves.</summary>
    private Action<Frame, object?, List<Reference>, List<(Reference, object?)>> DeconstructionTarget(
        IOperation target, ITypeSymbol from, DeconstructionInfo info, List<Func<Frame, Reference>> targets, IOperation operation)
    {
        while (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation tuple)
        {
            var index = targets.Count;
            var place = AsPlace(target);
            targets.Add(IsOfSealedElements(target) ? place.Refer : place.Bind);
            var to = target is IDiscardOperation ? from : target.Type;
            var convert = ConversionFunction(operation, from, to, info.Conversion?.MethodSymbol, isChecked: false);
            return (frame, value, references, stores) => stores.Add((references[index], convert(frame, value)));
        }

        var (split, types) = Splitter(operation, from, info.Method, tuple.Elements.Length);
        var parts = new List<Action<Frame, object?, List<Reference>, List<(Reference, object?)>>>();
        for (var position = 0; position < tuple.Elements.Length; position++)
        {
            var nested = info.Nested.IsDefaultOrEmpty ? default : info.Nested[position];
            parts.Add(DeconstructionTarget(tuple.Elements[position], types[position], nested, targets, operation));
        }

        return (frame, value, references, stores) =>
        {
            var values = split(frame, value);
            for (var position = 0; position < parts.Count; position++)
            {
                parts[position](frame, values[position], references, stores);
            }
        };
    }

    private (Func<Frame, object?, object?[]> Split, IReadOnlyList<ITypeSymbol> Types) Splitter(
        IOperation operation, ITypeSymbol from, IMethodSymbol? method, int count)
    {
        if (method is null)
        {
            return from is INamedTypeSymbol { IsTupleType: true } tuple
                ? ((_, value) => Elements((System.Runtime.CompilerServices.ITuple)value!), [.. tuple.TupleElements.Select(element => element.Type)])
                : throw Refuse(operation, $"Deconstructing '{from.ToDisplayString()}' is not available in definitions");
        }

        var call = DeconstructCall(operation, method);
        var types = method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).Select(parameter => parameter.Type).ToList();
        var site = SiteOf(operation);
        return ((frame, value) => call(frame, value ?? throw frame.Session.Throw(new NullReferenceException(), site)), types);
    }

    /// <summary>Calls a <c>Deconstruct</c> method and gives what it put out.</summary>
    private Func<Frame, object, object?[]> DeconstructCall(IOperation operation, IMethodSymbol method)
    {
        var site = SiteOf(operation);
        method = method.ReducedFrom is { } unreduced
            ? unreduced.IsGenericMethod ? unreduced.Construct([.. method.TypeArguments]) : unreduced
            : method;
        var count = method.Parameters.Count(parameter => parameter.RefKind == RefKind.Out);
        var container = TypeOf(method.ContainingType, operation);
        Func<Frame, object?, object?[], object?> invoke;
        if (container is UserType user)
        {
            var target = user.Method(method.OriginalDefinition, TypeArguments(method, operation));
            var isVirtual = method.IsVirtual || method.IsAbstract || method.IsOverride;
            invoke = (_, self, arguments) =>
                (isVirtual ? UserType.TypeOf(self)!.FindOverride(target.Definition, []) ?? target : target).Invoke(self, arguments, site);
        }
        else
        {
            var member = session.Natives.Method(method.OriginalDefinition, container, TypeArguments(method, operation)) ?? throw Unavailable(method, site);
            invoke = (frame, self, arguments) => member.Call(frame.Session, site, self, arguments);
        }

        var isStatic = method.IsStatic;
        return (frame, value) =>
        {
            var outs = new Reference[count];
            for (var index = 0; index < count; index++)
            {
                outs[index] = new ValueReference(null);
            }

            _ = isStatic ? invoke(frame, null, [value, .. outs]) : invoke(frame, value, [.. outs]);
            return Array.ConvertAll(outs, reference => reference.Value);
        };
    }
}
