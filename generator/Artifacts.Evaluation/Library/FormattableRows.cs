namespace Artifacts.Evaluation.Library;

/// <summary>What can be formatted: <see cref="FormattableString"/> and <see cref="IFormattable"/>, in the invariant culture.</summary>
internal static class FormattableRows
{
    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.FormattableString", Costs.Step, "Format", "ArgumentCount", "GetArgument", "GetArguments"),
        new("System.FormattableString.ToString", Costs.Step, (session, site, self, _) => Texts.Of(session, site, self)),
        new("System.FormattableString.Invariant", Costs.Step, (session, site, _, arguments) => Texts.Of(session, site, arguments[0] ?? throw new ArgumentNullException("formattable"))),
        new("System.IFormattable.ToString", Costs.All, (session, site, self, arguments) => arguments[1] is null || self is FormattableString
            ? Texts.Formatted(session, site, self, (string?)arguments[0])
            : ((IFormattable)self!).ToString((string?)arguments[0], (IFormatProvider)arguments[1]!)),
    ];
}
