namespace Artifacts.Evaluation.Library;

/// <summary>Dates, times and durations: none of their members reads the clock or the machine's time zone.</summary>
internal static class TimeRows
{
    private static readonly string[] Comparing =
    [
        "Equals", "CompareTo", "op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual",
    ];

    private static readonly string[] DateParts =
    [
        "Year", "Month", "Day", "DayOfWeek", "DayOfYear", "AddDays", "AddMonths", "AddYears", "Deconstruct", "MinValue", "MaxValue",
    ];

    private static readonly string[] ClockParts = ["Hour", "Minute", "Second", "Millisecond", "Microsecond", "Nanosecond", "Ticks", "AddHours", "AddMinutes"];

    private static readonly string[] Instants =
    [
        "Date", "TimeOfDay", "Add", "AddSeconds", "AddMilliseconds", "AddMicroseconds", "AddTicks", "Subtract", "Compare", "op_Addition", "op_Subtraction", "UnixEpoch",
    ];

    private static readonly string[] Exact = ["Parse", "ParseExact", "TryParse", "TryParseExact"];

    public static IEnumerable<Row> All =>
    [
        .. Of("TimeSpan", [.. Comparing, "FromDays", "FromHours", "FromMinutes", "FromSeconds", "FromMilliseconds", "FromMicroseconds", "FromTicks", "Days", "Hours",
            "Minutes", "Seconds", "Milliseconds", "Microseconds", "Nanoseconds", "Ticks", "TotalDays", "TotalHours", "TotalMinutes", "TotalSeconds", "TotalMilliseconds",
            "TotalMicroseconds", "TotalNanoseconds", "Add", "Subtract", "Negate", "Duration", "Multiply", "Divide", "Compare", "op_Addition", "op_Subtraction",
            "op_Multiply", "op_Division", "op_UnaryNegation", "op_UnaryPlus", "Zero", "MinValue", "MaxValue", .. Exact, ".ctor", "ToString"]),
        .. Of("DateTime", [.. Comparing, .. DateParts, .. ClockParts, .. Instants, "Kind", "DaysInMonth", "IsLeapYear", "ToOADate", "FromOADate"]),
        .. StringRows.Names("System.DateTime", Costs.Step, "ToLongDateString", "ToShortDateString", "ToLongTimeString", "ToShortTimeString"),
        .. StringRows.Names("System.DateTime", Dates.Parsed, Exact),
        .. StringRows.Names("System.DateTime", Dates.OfKind, ".ctor", "SpecifyKind"),
        new("System.DateTime.ToUniversalTime", Dates.OfUtc),
        new("System.DateTime.ToString", Dates.Written),
        .. Of("DateTimeOffset", [.. Comparing, .. DateParts, .. ClockParts, .. Instants, "Offset", "TotalOffsetMinutes", "DateTime", "UtcDateTime", "UtcTicks", "ToOffset",
            "ToUniversalTime", "EqualsExact", "FromUnixTimeSeconds", "FromUnixTimeMilliseconds", "ToUnixTimeSeconds", "ToUnixTimeMilliseconds", ".ctor", "ToString"]),
        .. StringRows.Names("System.DateTimeOffset", Dates.ParsedWithOffset, Exact),
        new("M:System.DateTimeOffset.#ctor(System.DateTime)", Dates.OfUtc),
        new("System.DateTimeOffset.op_Implicit", Dates.OfUtc),
        .. Of("DateOnly", [.. Comparing, .. DateParts, "DayNumber", "FromDayNumber", "FromDateTime", "ToLongDateString", "ToShortDateString", ".ctor", "ToString"]),
        new("System.DateOnly.ToDateTime", Dates.OfKind),
        .. StringRows.Names("System.DateOnly", Dates.ParsedDate, Exact),
        .. Of("Globalization.ISOWeek", ["GetWeekOfYear", "GetYear", "GetWeeksInYear", "GetYearStart", "GetYearEnd", "ToDateTime", "ToDateOnly"]),
        .. Of("TimeOnly", [.. Comparing, .. ClockParts, .. Exact, "Add", "IsBetween", "FromTimeSpan", "FromDateTime", "ToTimeSpan", "op_Subtraction", "Deconstruct", "MinValue",
            "MaxValue", "ToLongTimeString", "ToShortTimeString", ".ctor", "ToString"]),
    ];

    private static IEnumerable<Row> Of(string type, string[] members) => StringRows.Names("System." + type, Costs.Step, members);
}
