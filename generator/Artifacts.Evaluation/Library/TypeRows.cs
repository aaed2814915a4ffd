using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <summary>What may be asked of a <see cref="Type"/>: its names, what it is like, and whether it is another one.</summary>
internal static class TypeRows
{
    public static IEnumerable<Row> All =>
    [
        new("System.Reflection.MemberInfo.Name", Costs.Step),
        new("System.Type.Name", Costs.Step),
        new("System.Type.Namespace", Costs.Step),
        new("System.Type.ToString", Costs.Step),
        new("System.Type.FullName", Costs.Step, (session, site, self, _) => ((Type)self!).FullName ?? throw Versioned(session, site, (Type)self)),
        new("M:System.Type.op_Equality(System.Type,System.Type)", Costs.Step, (_, _, _, arguments) => Equals(arguments[0], arguments[1])),
        new("M:System.Type.op_Inequality(System.Type,System.Type)", Costs.Step, (_, _, _, arguments) => !Equals(arguments[0], arguments[1])),
        new("System.Type.Equals", Costs.Step, (_, _, self, arguments) => Equals(self, arguments[0])),
        new("System.Type.IsInstanceOfType", Costs.Step, (session, site, self, arguments) => self is EvaluatedType { Model: var model and not OpenType }
            ? arguments[0] is { } value && model.Accepts(value)
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "'Type.IsInstanceOfType' of a type without arguments is not available in definitions")),
        Of("IsValueType", type => type.IsValueType),
        Of("IsEnum", Enums.IsEnum),
        Of("IsArray", type => type.Carrier.IsArray),
        Of("IsInterface", type => type is UserType { IsInterface: true } or NativeType { IsOfAuthor: true } || type.Carrier.IsInterface),
        Of("IsClass", type => type is UserDelegate or UserType { IsInterface: false, IsStruct: false } || type is NativeType { IsOfAuthor: false } && type.Carrier.IsClass),
        Of("IsGenericType", type => type.Arguments.Count > 0 && !type.Carrier.IsArray),
        Of("IsPrimitive", type => type.Carrier.IsPrimitive),
        new("System.Nullable.GetUnderlyingType", Costs.Step, (_, _, _, arguments) =>
            arguments[0] is EvaluatedType { Model: NativeType { Underlying: { } underlying } } ? new EvaluatedType(underlying) : null),
    ];

    private static Row Of(string name, Func<TypeModel, bool> ask) => new(
        "System.Type." + name,
        Costs.Step,
        (session, site, self, _) => self is EvaluatedType { Model: var model and not OpenType }
            ? ask(model)
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, $"'Type.{name}' of a type without arguments is not available in definitions"));

    private static EvaluationException Versioned(Session session, Site site, Type type) => session.Refuse(
        EvaluationRules.UnavailableMember,
        site,
        $"'Type.FullName' of '{type}' is not available in definitions: the full name of a constructed type holds the versions of assemblies; use 'ToString'");
}
