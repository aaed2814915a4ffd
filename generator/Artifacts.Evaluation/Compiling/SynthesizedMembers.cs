using System.Text;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Compiling;

/// <summary>The members that the C# compiler writes: accessors of automatic properties, and a record's members.</summary>
internal static class SynthesizedMembers
{
    public static BodyCode Compile(UserMethod method)
    {
        var (type, definition) = (method.Container, method.Definition);
        if (definition.AssociatedSymbol is IPropertySymbol property)
        {
            if (property.Name == "EqualityContract")
            {
                return Code(method, frame => new EvaluatedType(type));
            }

            var field = type.Symbol.GetMembers().OfType<IFieldSymbol>()
                .First(candidate => SymbolEqualityComparer.Default.Equals(candidate.AssociatedSymbol, property));
            return FieldAccessor(method, field, definition.MethodKind == MethodKind.PropertyGet, type.DeclarationSite);
        }

        if (definition.AssociatedSymbol is IEventSymbol held)
        {
            return EventAccessor(method, held.OriginalDefinition);
        }

        return definition.Name switch
        {
            "op_Equality" => Code(method, frame => Boxed.Of(AreEqual(frame.Slots[0].Value, frame.Slots[1].Value))),
            "op_Inequality" => Code(method, frame => Boxed.Of(!AreEqual(frame.Slots[0].Value, frame.Slots[1].Value))),
            "Equals" => Code(method, frame => Boxed.Of(EqualsOther(type, definition, frame))),
            "GetHashCode" => Code(method, frame => type.Members.Hash(frame.This!)),
            "ToString" => Code(method, frame => type.Members.Text(frame.This!)),
            "PrintMembers" => Code(method, frame => Boxed.Of(type.Members.Print(frame.This!, (StringBuilder)frame.Slots[0].Value!))),
            "Deconstruct" => Deconstruct(method),
            _ => throw type.Session.Refuse(
                EvaluationRules.UnsupportedConstruct, type.DeclarationSite, $"'{SymbolNames.Display(definition)}' is not available in definitions"),
        };
    }

    public static BodyCode FieldAccessor(UserMethod method, IFieldSymbol field, bool isGetter, Site site)
    {
        var type = method.Container;
        Place place = field.IsStatic
            ? new StaticFieldPlace(type.Statics, type.Statics.IndexOf(field))
            : type.IsStruct
                ? new StructFieldPlace(new ThisNode(), type, type.Layout[field])
                : new InstanceFieldPlace(new ThisNode(), type.Layout[field], site);
        return new BodyCode
        {
            Member = method.Definition,
            Site = site,
            Parameters = isGetter ? [] : [new Variable(0, VariableKind.Object)],
            SlotCount = isGetter ? 0 : 1,
            Weight = 1,
            Expression = isGetter ? place : new AssignmentNode(place, new ObjectLocal(0)),
        };
    }

    private static BodyCode EventAccessor(UserMethod method, IEventSymbol held)
    {
        var (type, site) = (method.Container, new Site(held.DeclaringSyntaxReferences[0].GetSyntax()));
        Place place = held.IsStatic
            ? new StaticFieldPlace(type.Statics, type.Statics.IndexOf(held))
            : type.IsStruct
                ? new StructFieldPlace(new ThisNode(), type, type.Layout[held])
                : new InstanceFieldPlace(new ThisNode(), type.Layout[held], site);
        var change = BodyCompiler.Handlers(method.Definition.MethodKind == MethodKind.EventAdd, site);
        return new BodyCode
        {
            Member = method.Definition,
            Site = site,
            Parameters = [new Variable(0, VariableKind.Object)],
            SlotCount = 1,
            Weight = 1,
            Expression = new CompoundAssignmentNode(place, new ObjectLocal(0), change, givesOld: false, site),
        };
    }

    /// <summary>Copies the fields that the record itself declares; its base copies the others.</summary>
    public static BodyCode CopyConstructor(UserMethod method) => Code(method, frame =>
    {
        var original = ((Instance)frame.Slots[0].Value!).Fields;
        Array.Copy(original, ((Instance)frame.This!).Fields, method.Container.Layout.Types.Count);
        return null;
    });

    private static bool AreEqual(object? left, object? right) => ReferenceEquals(left, right) || left is not null && left.Equals(right);

    // Equals(object) and a derived record's Equals(Base) ask the object's own type; Equals(T) compares what T knows of.
    private static bool EqualsOther(UserType type, IMethodSymbol definition, Frame frame)
    {
        var other = frame.Slots[0].Value;
        return definition.IsOverride
            ? frame.This!.Equals(other)
            : type.Members.AreFieldsEqual(frame.This!, other);
    }

    private static BodyCode Deconstruct(UserMethod method)
    {
        var type = method.Container;
        var getters = method.Definition.Parameters
            .Select(parameter => Inherited(type, parameter.Name))
            .ToList();
        return Code(method, frame =>
        {
            for (var index = 0; index < getters.Count; index++)
            {
                var (holder, member) = getters[index];
                var value = member is IPropertySymbol property
                    ? holder.Method(property.GetMethod!, []).Invoke(frame.This, [], null)
                    : UserType.FieldsOf(frame.This!)[holder.Layout[member]];
                ((Reference)frame.Slots[index].Value!).Value = value;
            }

            return null;
        });
    }

    // A positional parameter may stand for a property that a base record declares.
    private static (UserType Holder, ISymbol Member) Inherited(UserType type, string name)
    {
        for (var holder = type; ; holder = holder.Base!)
        {
            if (holder.Symbol.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return (holder, member);
            }
        }
    }

    private static BodyCode Code(UserMethod method, Func<Frame, object?> run) => new()
    {
        Member = method.Definition,
        Site = method.Container.DeclarationSite,
        Parameters = [.. method.Definition.Parameters.Select((_, index) => new Variable(index, VariableKind.Object))],
        SlotCount = method.Definition.Parameters.Length,
        Weight = 1,
        Expression = new FunctionNode(run),
    };
}
