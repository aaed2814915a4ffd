namespace Artifacts.Evaluation.Library;

/// <summary>Objects, enums, tuples, nullable values, times, delegates, exceptions and other small values.</summary>
internal static class ValueRows
{
    public static IEnumerable<Row> All =>
    [
        new("System.Object..ctor", Costs.Grow),
        new("System.Object.ToString", Costs.Self, (session, site, self, _) => TextOf(session, site, self)),
        new("System.ValueType.ToString", Costs.Self, (session, site, self, _) => TextOf(session, site, self)),
        new("System.Enum.ToString", Costs.Step, (session, site, self, arguments) => Texts.Formatted(session, site, self, arguments is [string format, ..] ? format : null)),
        new("System.Object.GetType", Costs.Step, (session, site, self, _) => TypeValues.Of(session, site, self!)),
        new("M:System.Object.Equals(System.Object)", Costs.All, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("M:System.Object.Equals(System.Object,System.Object)", Costs.All, (_, _, _, arguments) => Equals(arguments[0], arguments[1])),
        new("System.ValueType.Equals", Costs.All, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("System.Enum.Equals", Costs.Step, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("System.Enum.CompareTo", Costs.Step, (_, _, self, arguments) => ((IComparable)self!).CompareTo(arguments[0])),
        new("System.Enum.HasFlag", Costs.Step, (_, _, self, arguments) => HasFlag(self!, arguments[0]!)),
        new("System.IEquatable`1.Equals", Costs.All),
        new("System.Nullable.Compare", Costs.All, Orders: true),
        new("System.Nullable.Equals", Costs.All),
        new("System.MulticastDelegate.Equals", Costs.Step, (_, _, self, arguments) => Bridges.DelegateBridge.AreEqual(self, arguments[0])),
        new("System.IComparable`1.CompareTo", Costs.All, Orders: true),
        new("System.IComparable.CompareTo", Costs.All),
        .. StringRows.Names("System.Nullable`1", Costs.Step, ".ctor", "HasValue", "Value", "GetValueOrDefault", "ToString", "Equals"),
        .. Enumerable.Range(1, 8).SelectMany(arity => StringRows.Names("System.ValueTuple`" + arity, Compounds.Make, "ToString", "Equals", "CompareTo", ".ctor")
            .Select(row => row with { Orders = row.Member.EndsWith("CompareTo", StringComparison.Ordinal) })),
        .. StringRows.Names("System.ValueTuple", Compounds.Make, "Create"),
        .. Enumerable.Range(1, 8).SelectMany(arity => StringRows.Names("System.Tuple`" + arity, Compounds.Make, [".ctor", "ToString", "Equals", .. Enumerable.Range(1, Math.Min(arity, 7)).Select(number => "Item" + number)])),
        new("System.Tuple`8.Rest", Costs.Step),
        .. StringRows.Names("System.Tuple", Compounds.Make, "Create"),
        .. StringRows.Names("System.Index", Costs.Step, ".ctor", "Start", "End", "FromStart", "FromEnd", "Value", "IsFromEnd", "GetOffset", "ToString", "Equals", "op_Implicit"),
        .. StringRows.Names("System.Range", Costs.Step, ".ctor", "Start", "End", "All", "StartAt", "EndAt", "GetOffsetAndLength", "ToString", "Equals"),
        new("System.IDisposable.Dispose", Costs.Step),
        .. StringRows.Names("System.HashCode", Costs.Step, ".ctor", "Combine", "Add", "ToHashCode"),
        new("System.StringComparer.GetHashCode", Costs.All),
        new("System.Collections.Generic.IEqualityComparer`1.GetHashCode", Costs.All),
        new("System.Collections.Generic.EqualityComparer`1.GetHashCode", Costs.All),
    ];

    private static string TextOf(Running.Session session, Running.Site site, object? self)
    {
        if (self is not (string or ValueType or Values.Instance or Values.Closure or Type or Exception or System.Text.StringBuilder or System.Runtime.CompilerServices.ITuple or Uri or Version or Delegate)
            && self!.GetType().Assembly != typeof(Artifact).Assembly && self is not System.Collections.IEnumerable)
        {
            return Texts.Of(session, site, self);
        }

        var text = self is Values.Instance or Values.ISlots ? self.ToString()! : Texts.Of(session, site, self);
        session.ChargeText(text.Length, site);
        return text;
    }

    private static string NameOf(object value) => value is Values.IEnumSlot slot ? slot.Type.RuntimeName : value.GetType().ToString();

    private static bool HasFlag(object self, object flag)
    {
        if (self.GetType() != flag.GetType())
        {
            throw new ArgumentException($"The argument type, '{NameOf(flag)}', is not the same as the enum type '{NameOf(self)}'.");
        }

        var (all, wanted) = (Types.UserEnum.ToBits(Types.Enums.ToNumber(self)), Types.UserEnum.ToBits(Types.Enums.ToNumber(flag)));
        return (all & wanted) == wanted;
    }
}
