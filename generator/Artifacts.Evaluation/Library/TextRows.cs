namespace Artifacts.Evaluation.Library;

/// <summary>What else there is of text: runs of characters, formats, categories.</summary>
internal static class TextRows
{
    private const string S = "M:System.String.";

    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.Globalization.TextInfo", Costs.All, "ToTitleCase", "ListSeparator"),
        new("System.Diagnostics.Debug.Assert", Costs.Step, (session, site, _, arguments) => arguments[0] is true
            ? null
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "'Debug.Assert' does not hold here, which would end the program; throw an exception")),
        new("System.String.Clone", Costs.Step),
        new("System.String.Copy", Costs.Self),
        new("M:System.Text.StringBuilder.Append(System.Char[],System.Int32,System.Int32)", Costs.All),
        new("M:System.Text.StringBuilder.Append(System.Text.StringBuilder,System.Int32,System.Int32)", Costs.All),
        new("System.String.GetEnumerator", Costs.Grow),
        new("System.String.EnumerateRunes", Costs.Self),
        new("System.String.CopyTo", Costs.Self),
        new("System.String.GetTypeCode", Costs.Step),
        new(S + "LastIndexOf(System.Char,System.Int32,System.Int32)", Costs.Self),
        new(S + "IndexOf(System.String,System.Int32,System.Int32,System.StringComparison)", Costs.Search),
        new(S + "LastIndexOf(System.String,System.Int32,System.StringComparison)", Costs.Search),
        new(S + "LastIndexOf(System.String,System.Int32,System.Int32,System.StringComparison)", Costs.Search),
        new(S + "Compare(System.String,System.Int32,System.String,System.Int32,System.Int32,System.StringComparison)", Costs.All),
        .. StringRows.Names("System.CharEnumerator", Costs.Step, "MoveNext", "Current", "Reset"),
        .. StringRows.Names("System.Text.StringRuneEnumerator", Costs.Step, "MoveNext", "Current", "GetEnumerator"),
        .. StringRows.Names("System.StringComparer", Costs.Step, "FromComparison"),
        .. StringRows.Names("System.Char", Costs.Step, "IsAsciiHexDigitLower", "IsAsciiHexDigitUpper", "IsSurrogatePair", "GetUnicodeCategory", "GetTypeCode"),
        .. StringRows.Names("System.Globalization.CharUnicodeInfo", Costs.Step, "GetUnicodeCategory", "GetNumericValue", "GetDecimalDigitValue", "GetDigitValue"),
        .. StringRows.Names("System.Text.StringBuilder", Costs.All, "CopyTo", "MaxCapacity"),
        new("System.Text.StringBuilder.EnsureCapacity", Costs.Capacity),
        .. StringRows.Names("System.Text.CompositeFormat", Costs.All, "Parse", "Format", "MinimumArgumentCount"),
    ];
}
