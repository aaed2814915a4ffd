using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>Members of <see cref="Enum"/> that take the type as a value, for enums of the author and of the framework.</summary>
internal static class EnumRows
{
    private const string E = "M:System.Enum.";

    public static IEnumerable<Row> All =>
    [
        new(E + "GetNames(System.Type)", Costs.Step, (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user
            ? user.Members.Select(member => member.Name).ToArray()
            : Enum.GetNames(Native(arguments[0]))),
        new(E + "GetValues(System.Type)", Costs.Step, (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user
            ? ValuesOf(user)
            : Enum.GetValues(Native(arguments[0]))),
        new(E + "GetName(System.Type,System.Object)", Costs.Step, (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user
            ? user.NameOf(Bits(arguments[1]))
            : Enum.GetName(Native(arguments[0]), arguments[1]!)),
        new(E + "IsDefined(System.Type,System.Object)", Costs.Step, (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user
            ? IsDefined(session, site, user, arguments[1])
            : Enum.IsDefined(Native(arguments[0]), arguments[1]!)),
        new(E + "Parse(System.Type,System.String)", Costs.Step, (session, site, _, arguments) => Parse(session, site, arguments[0], (string?)arguments[1], ignoreCase: false)),
        new(E + "Parse(System.Type,System.String,System.Boolean)", Costs.Step, (session, site, _, arguments) => Parse(session, site, arguments[0], (string?)arguments[1], (bool)arguments[2]!)),
        new(E + "Format(System.Type,System.Object,System.String)", Costs.Step, (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user && arguments[1] is IEnumSlot
            ? user.Format(Bits(arguments[1]), (string?)arguments[2] ?? throw new ArgumentNullException("format"))
            : Enum.Format(Native(arguments[0]), arguments[1]!, (string)arguments[2]!)),
        new(E + "GetUnderlyingType(System.Type)", Costs.Step, (session, site, _, arguments) => new EvaluatedType(new NativeType(
            Of(session, site, arguments[0]) is UserEnum user ? Enums.FromBits(0, user.UnderlyingType).GetType() : Enum.GetUnderlyingType(Native(arguments[0])), "", []))),
        .. new[] { "Object", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64" }.Select(number => new Row(
            $"{E}ToObject(System.Type,System.{number})",
            Costs.Step,
            (session, site, _, arguments) => Of(session, site, arguments[0]) is UserEnum user
                ? user.FromBits(UserEnum.ToBits(Enums.FromBits(Bits(arguments[1]), user.UnderlyingType)))
                : Enum.ToObject(Native(arguments[0]), arguments[1]!))),
    ];

    private static TypeModel Of(Session session, Site site, object? type) => type switch
    {
        EvaluatedType { Model: var model } when Enums.IsEnum(model) => model,
        null => throw new ArgumentNullException("enumType"),
        _ => throw session.Throw(new ArgumentException("Type provided must be an Enum.", "enumType"), site),
    };

    private static Type Native(object? type) => ((EvaluatedType)type!).Model.Carrier;

    private static long Bits(object? value) => value switch
    {
        IEnumSlot slot => slot.Bits,
        null => throw new ArgumentNullException(nameof(value)),
        Enum => UserEnum.ToBits(Enums.ToNumber(value)),
        _ => UserEnum.ToBits(value),
    };

    private static object IsDefined(Session session, Site site, UserEnum user, object? value)
    {
        if (value is string name)
        {
            return user.Members.Any(member => string.Equals(member.Name, name, StringComparison.Ordinal));
        }

        var isOwn = value is IEnumSlot slot ? slot.Type == user : value?.GetType() == Enums.FromBits(0, user.UnderlyingType).GetType();
        return isOwn
            ? user.NameOf(Bits(value)) is not null
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, $"'Enum.IsDefined' of a value that is neither a '{user.Name}' nor its number is not available in definitions; convert it");
    }

    private static Array ValuesOf(UserEnum user)
    {
        var values = Array.CreateInstance(user.Carrier, user.Members.Count);
        for (var index = 0; index < values.Length; index++)
        {
            values.SetValue(user.FromBits(user.Members[index].Bits), index);
        }

        return values;
    }

    private static object Parse(Session session, Site site, object? type, string? text, bool ignoreCase) => Of(session, site, type) is UserEnum user
        ? user.FromBits(user.Parse(text ?? throw new ArgumentNullException("value"), ignoreCase))
        : Enum.Parse(Native(type), text!, ignoreCase);
}
