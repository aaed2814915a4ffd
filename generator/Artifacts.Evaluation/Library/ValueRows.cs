namespace Artifacts.Evaluation.Library;

/// <summary>Objects, enums, tuples, nullable values, times, delegates, exceptions and other small values.</summary>
internal static class ValueRows
{
    public static IEnumerable<Row> All =>
    [
        new("System.Object..ctor", Costs.Grow),
        new("System.Object.ToString", Costs.Self, (session, site, self, _) => TextOf(session, site, self)),
        new("System.ValueType.ToString", Costs.Self, (session, site, self, _) => TextOf(session, site, self)),
        new("System.Enum.ToString", Costs.Step, (session, site, self, arguments) => Texts.Of(session, site, self, arguments is [string format, ..] ? format : null)),
        new("System.Object.GetType", Costs.Step, (session, _, self, _) => TypeValues.Of(self!)),
        new("M:System.Object.Equals(System.Object)", Costs.All, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("M:System.Object.Equals(System.Object,System.Object)", Costs.All, (_, _, _, arguments) => Equals(arguments[0], arguments[1])),
        new("System.ValueType.Equals", Costs.All, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("System.Enum.Equals", Costs.Step, (_, _, self, arguments) => self!.Equals(arguments[0])),
        new("System.Enum.CompareTo", Costs.Step, (_, _, self, arguments) => ((IComparable)self!).CompareTo(arguments[0])),
        new("System.Enum.HasFlag", Costs.Step, (_, _, self, arguments) => HasFlag(self!, arguments[0]!)),
        new("System.Reflection.MemberInfo.Name", Costs.Step),
        new("System.Type.Name", Costs.Step),
        new("System.Type.FullName", Costs.Step),
        new("System.Type.ToString", Costs.Step),
        new("M:System.Type.op_Equality(System.Type,System.Type)", Costs.Step, (_, _, _, arguments) => Equals(arguments[0], arguments[1])),
        new("M:System.Type.op_Inequality(System.Type,System.Type)", Costs.Step, (_, _, _, arguments) => !Equals(arguments[0], arguments[1])),
        new("System.Type.Equals", Costs.Step, (_, _, self, arguments) => Equals(self, arguments[0])),
        new("System.IEquatable`1.Equals", Costs.All),
        new("System.Nullable.Compare", Costs.All, Orders: true),
        new("System.Nullable.Equals", Costs.All),
        new("System.MulticastDelegate.Equals", Costs.Step, (_, _, self, arguments) => Bridges.DelegateBridge.AreEqual(self, arguments[0])),
        new("System.IComparable`1.CompareTo", Costs.All, Orders: true),
        new("System.IComparable.CompareTo", Costs.All),
        new("System.IFormattable.ToString", Costs.All),
        .. StringRows.Names("System.Nullable`1", Costs.Step, ".ctor", "HasValue", "Value", "GetValueOrDefault", "ToString", "Equals"),
        .. Enumerable.Range(1, 8).SelectMany(arity => StringRows.Names("System.ValueTuple`" + arity, Costs.Step, "ToString", "Equals", "CompareTo", ".ctor")
            .Select(row => row with { Orders = row.Member.EndsWith("CompareTo", StringComparison.Ordinal) })),
        .. StringRows.Names("System.ValueTuple", Costs.Step, "Create"),
        .. Enumerable.Range(1, 8).SelectMany(arity => StringRows.Names("System.Tuple`" + arity, Costs.Step, ".ctor", "Item1", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7", "ToString", "Equals")),
        .. StringRows.Names("System.Tuple", Costs.Grow, "Create"),
        .. StringRows.Names("System.Index", Costs.Step, ".ctor", "Start", "End", "FromStart", "FromEnd", "Value", "IsFromEnd", "GetOffset", "ToString", "Equals", "op_Implicit"),
        .. StringRows.Names("System.Range", Costs.Step, ".ctor", "Start", "End", "All", "StartAt", "EndAt", "GetOffsetAndLength", "ToString", "Equals"),
        .. Times("TimeSpan", ".ctor", "FromDays", "FromHours", "FromMinutes", "FromSeconds", "FromMilliseconds", "FromTicks", "Days", "Hours", "Minutes", "Seconds",
            "Milliseconds", "Ticks", "TotalDays", "TotalHours", "TotalMinutes", "TotalSeconds", "TotalMilliseconds", "Add", "Subtract", "Negate", "Duration", "Multiply",
            "Divide", "op_Multiply", "op_Division", "op_UnaryNegation", "Zero"),
        .. Times("DateTime", ".ctor", "Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "DayOfWeek", "DayOfYear", "Date", "TimeOfDay", "Ticks", "AddDays",
            "AddHours", "AddMinutes", "AddSeconds", "AddMonths", "AddYears", "AddTicks", "AddMilliseconds", "Add", "Subtract", "DaysInMonth", "IsLeapYear", "UnixEpoch", "Kind"),
        .. Times("DateOnly", ".ctor", "Year", "Month", "Day", "DayOfWeek", "DayNumber", "AddDays", "AddMonths", "AddYears", "FromDateTime", "ToDateTime"),
        .. Times("TimeOnly", ".ctor", "Hour", "Minute", "Second", "Add", "AddHours", "AddMinutes"),
        .. Times("Guid", ".ctor", "Empty"),
        .. Times("Version", ".ctor", "Major", "Minor", "Build", "Revision"),
        new("F:System.TimeSpan.Zero", Costs.Step),
        new("F:System.DateTime.UnixEpoch", Costs.Step),
        new("F:System.Guid.Empty", Costs.Step),
        new("System.IDisposable.Dispose", Costs.Step),
        .. StringRows.Names("System.HashCode", Costs.Step, ".ctor", "Combine", "Add", "ToHashCode"),
        new("System.StringComparer.GetHashCode", Costs.All),
        new("System.Collections.Generic.IEqualityComparer`1.GetHashCode", Costs.All),
        new("System.Collections.Generic.EqualityComparer`1.GetHashCode", Costs.All),
    ];

    private static IEnumerable<Row> Times(string type, params string[] members) => StringRows.Names(
        "System." + type, Costs.Step,
        [.. members, "ToString", "Equals", "CompareTo", "Parse", "ParseExact", "TryParse", "MinValue", "MaxValue", "op_Addition", "op_Subtraction", "op_Equality", "op_Inequality", "op_LessThan",
            "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"]);

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

    private static bool HasFlag(object self, object flag)
    {
        var (all, wanted) = (Types.UserEnum.ToBits(Types.Enums.ToNumber(self)), Types.UserEnum.ToBits(Types.Enums.ToNumber(flag)));
        return (all & wanted) == wanted;
    }
}
