using System.Globalization;
using System.Text;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Text: <see cref="string"/>, <see cref="char"/>, <see cref="StringBuilder"/> and their helpers.</summary>
internal static class StringRows
{
    private const string S = "M:System.String.";

    public static IEnumerable<Row> All =>
    [
        new("F:System.String.Empty", Costs.Step),
        new("System.String.Length", Costs.Step),
        new("System.String.Chars", Costs.Step),
        new("System.String.IsNullOrEmpty", Costs.Step),
        new("System.String.IsNullOrWhiteSpace", Costs.All),
        new("System.String.Contains", Costs.Search),
        new(S + "StartsWith(System.Char)", Costs.Step),
        new(S + "EndsWith(System.Char)", Costs.Step),
        new(S + "StartsWith(System.String,System.StringComparison)", Costs.Self),
        new(S + "EndsWith(System.String,System.StringComparison)", Costs.Self),
        new(S + "IndexOf(System.Char)", Costs.Self),
        new(S + "IndexOf(System.Char,System.Int32)", Costs.Self),
        new(S + "IndexOf(System.Char,System.Int32,System.Int32)", Costs.Self),
        new(S + "IndexOf(System.Char,System.StringComparison)", Costs.Self),
        new(S + "IndexOf(System.String,System.StringComparison)", Costs.Search),
        new(S + "IndexOf(System.String,System.Int32,System.StringComparison)", Costs.Search),
        new(S + "LastIndexOf(System.Char)", Costs.Self),
        new(S + "LastIndexOf(System.Char,System.Int32)", Costs.Self),
        new(S + "LastIndexOf(System.String,System.StringComparison)", Costs.Search),
        new("System.String.IndexOfAny", Costs.Self),
        new("System.String.LastIndexOfAny", Costs.Self),
        new("System.String.Substring", Costs.Self),
        new("System.String.Remove", Costs.Self),
        new("System.String.Insert", Costs.All),
        new("System.String.Trim", Costs.Self),
        new("System.String.TrimStart", Costs.Self),
        new("System.String.TrimEnd", Costs.Self),
        new("System.String.PadLeft", Costs.Width),
        new("System.String.PadRight", Costs.Width),
        new(S + "ToUpper", Costs.Self),
        new(S + "ToLower", Costs.Self),
        new("System.String.ToUpperInvariant", Costs.Self),
        new("System.String.ToLowerInvariant", Costs.Self),
        new("System.String.ToCharArray", Costs.Self),
        new("System.String.ToString", Costs.Step, (_, _, self, _) => self),
        new("System.String.CompareOrdinal", Costs.All),
        new(S + "Equals(System.String)", Costs.All),
        new(S + "Equals(System.Object)", Costs.All),
        new(S + "Equals(System.String,System.String)", Costs.All),
        new(S + "Equals(System.String,System.StringComparison)", Costs.All),
        new(S + "Equals(System.String,System.String,System.StringComparison)", Costs.All),
        new(S + "op_Equality(System.String,System.String)", Costs.All),
        new(S + "op_Inequality(System.String,System.String)", Costs.All),
        new(S + "Compare(System.String,System.String,System.StringComparison)", Costs.All),
        new("System.String.Split", Costs.Self, Split),
        new(S + "Replace(System.Char,System.Char)", Costs.Self),
        new(S + "Replace(System.String,System.String)", Replaced),
        new(S + "Replace(System.String,System.String,System.StringComparison)", Replaced),
        new("System.String.ReplaceLineEndings", Costs.Self, (_, _, self, arguments) => ((string)self!).ReplaceLineEndings(arguments is [string ending] ? ending : "\n")),
        new("System.String.Concat", Costs.Step, Concat),
        new("System.String.Join", Costs.Step, Join),
        new("System.String.Format", Costs.All, Format),
        new(S + "#ctor(System.Char,System.Int32)", Costs.Length),
        new(S + "#ctor(System.Char[])", Costs.All),
        new(S + "#ctor(System.Char[],System.Int32,System.Int32)", Costs.All),
        new(S + "#ctor(System.ReadOnlySpan{System.Char})", Costs.All, (_, _, _, arguments) => new string((char[])arguments[0]!)),
        new("System.StringComparer.Ordinal", Costs.Step),
        new("System.StringComparer.OrdinalIgnoreCase", Costs.Step),
        new("System.StringComparer.Compare", Costs.All),
        new("System.StringComparer.Equals", Costs.All),

        .. Names("System.Char", Costs.Step, "IsDigit", "IsLetter", "IsLetterOrDigit", "IsWhiteSpace", "IsUpper", "IsLower", "IsPunctuation",
            "IsControl", "IsSymbol", "IsNumber", "IsSeparator", "IsSurrogate", "IsHighSurrogate", "IsLowSurrogate", "IsAscii", "IsAsciiDigit",
            "IsAsciiLetter", "IsAsciiLetterLower", "IsAsciiLetterUpper", "IsAsciiLetterOrDigit", "IsAsciiHexDigit", "IsBetween", "ToUpper",
            "ToLower", "ToUpperInvariant", "ToLowerInvariant", "ToString", "Equals", "CompareTo", "GetNumericValue", "Parse", "TryParse",
            "ConvertFromUtf32", "ConvertToUtf32", "MinValue", "MaxValue"),

        .. Names("System.Text.StringBuilder", Costs.All, "Append", "AppendLine", "AppendJoin", "Remove", "Clear",
            "Chars", "Equals").Where(row => row.Member is not ("System.Text.StringBuilder.AppendLine" or "System.Text.StringBuilder.AppendJoin" or "System.Text.StringBuilder.Append")),
        new("System.Text.StringBuilder..ctor", Costs.Capacity),
        new("System.Text.StringBuilder.Capacity", Costs.Capacity),
        new("System.Text.StringBuilder.Length", Costs.Capacity),
        new("System.Text.StringBuilder.Append", Costs.All, Append),
        new("System.Text.StringBuilder.AppendLine", Costs.All, AppendLine),
        new("System.Text.StringBuilder.AppendJoin", Costs.All, (session, site, self, arguments) =>
            ((StringBuilder)self!).Append((string)Join(session, site, null, arguments)!)),
        new("System.Text.StringBuilder.Replace", ReplacedInBuilder, ReplaceInBuilder),
        new("System.Text.StringBuilder.Insert", Costs.Step, Insert),
        new("System.Text.StringBuilder.AppendFormat", Costs.Step, (session, site, self, arguments) =>
            ((StringBuilder)self!).Append((string)Format(session, site, null, arguments)!)),
        new("System.Text.StringBuilder.ToString", Costs.Self),
    ];

    /// <summary>Rows for all overloads of some names of a type.</summary>
    public static IEnumerable<Row> Names(string type, Cost cost, params string[] names) => names.Select(name => new Row(type + "." + name, cost));

    private static void Replaced(Session session, Site site, object? self, object?[] arguments)
    {
        var (text, old, fresh) = ((string)self!, arguments[0] as string ?? "", arguments[1] as string ?? "");
        var most = old.Length == 0 ? 0 : text.Length / old.Length;
        if (fresh.Length > old.Length && most * (long)fresh.Length > 4096)
        {
            // Only now is it worth counting how often the old text really occurs.
            var count = 0;
            for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
            {
                count++;
            }

            session.ChargeText(text.Length + (count * (long)(fresh.Length - old.Length)), site);
        }

        Costs.Search(session, site, self, arguments);
    }

    // A builder's text is as bad as a string's when it grows without end.
    private static object? Append(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        switch (arguments)
        {
            case [char character, int count]:
                session.ChargeText(builder.Length + (long)count, site);
                return builder.Append(character, count);
            case [string text, int start, int length]:
                return builder.Append(text, start, length);
            case [char[] characters]:
                return builder.Append(characters);
            default:
                var added = Texts.Of(session, site, arguments[^1]);
                session.ChargeMemory(2L * added.Length, site);
                Limit(session, site, builder, added.Length);
                return builder.Append(added);
        }
    }

    private static object? Insert(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        var text = arguments[1] is char[] characters ? new string(characters) : Texts.Of(session, site, arguments[1]);
        var count = arguments is [_, string, int repeated] ? repeated : 1;
        session.ChargeText(builder.Length + (long)text.Length * Math.Max(0, count), site);
        return builder.Insert((int)arguments[0]!, text, count);
    }

    // The worst case is paid for: every occurrence that could be there is.
    private static void ReplacedInBuilder(Session session, Site site, object? self, object?[] arguments)
    {
        var length = ((StringBuilder)self!).Length;
        session.ChargeMemory(2L * length, site);
        if (arguments is [string { Length: > 0 } old, var fresh, ..] && (fresh as string)?.Length > old.Length)
        {
            session.ChargeText(length / old.Length * (long)((string)fresh).Length, site);
        }
    }

    // By way of a string: the framework moves the rest of a builder's chunk for every occurrence.
    private static object? ReplaceInBuilder(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        var (start, count) = arguments is [_, _, int from, int length] ? (from, length) : (0, builder.Length);
        var text = builder.ToString(start, count);
        var replaced = arguments[0] is char old ? text.Replace(old, (char)arguments[1]!) : text.Replace((string)arguments[0]!, (string?)arguments[1]);
        return builder.Remove(start, count).Insert(start, replaced);
    }

    private static StringBuilder AppendLine(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        var added = arguments.Length == 0 ? "" : Texts.Of(session, site, arguments[^1]);
        Limit(session, site, builder, added.Length + 1);

        // Environment.NewLine differs from machine to machine; definitions are written with one line ending.
        return builder.Append(added).Append('\n');
    }

    private static void Limit(Session session, Site site, StringBuilder builder, int added)
    {
        if (builder.Length + (long)added > session.Limits.Characters)
        {
            session.ChargeText(builder.Length + (long)added, site);
        }
    }

    private static object? Split(Session session, Site site, object? self, object?[] arguments)
    {
        var text = (string)self!;
        session.ChargeMemory(32L * (text.Length + 1), site);
        var count = arguments.OfType<int>().DefaultIfEmpty(int.MaxValue).First();
        var options = arguments.OfType<StringSplitOptions>().FirstOrDefault();
        return arguments.FirstOrDefault() switch
        {
            char separator => text.Split(separator, count, options),
            string separator => text.Split(separator, count, options),
            char[] separators => text.Split(separators, count, options),
            string[] separators => text.Split(separators, count, options),
            _ => text.Split((char[]?)null, count, options),
        };
    }

    private static object? Concat(Session session, Site site, object? self, object?[] arguments) =>
        Put(session, site, "", arguments is [System.Collections.IEnumerable sequence and not string] ? Sequences.Metered(session, sequence, site) : arguments);

    private static object? Join(Session session, Site site, object? self, object?[] arguments)
    {
        var separator = arguments[0]?.ToString() ?? "";
        return arguments switch
        {
            [_, string[] values, int start, int count] => string.Join(separator, values, start, count),
            [_, System.Collections.IEnumerable sequence and not string] => Put(session, site, separator, Sequences.Metered(session, sequence, site)),
            [_, { } sequence] when Types.UserType.TypeOf(sequence) is not null => Put(session, site, separator, Sequences.Metered(session, sequence, site)),
            [_, null] => throw new ArgumentNullException("values"),
            _ => Put(session, site, separator, arguments.Skip(1)),
        };
    }

    private static string Put(Session session, Site site, string separator, IEnumerable<object?> values)
    {
        var texts = new List<string>();
        var length = 0L;
        foreach (var value in values)
        {
            var text = Texts.Of(session, site, value);
            length += text.Length + separator.Length;
            if (length > session.Limits.Characters)
            {
                session.ChargeText(length, site);
            }

            session.ChargeMemory(16, site);
            texts.Add(text);
        }

        session.ChargeText(length, site);
        return string.Join(separator, texts);
    }

    private static object? Format(Session session, Site site, object? self, object?[] arguments)
    {
        var rest = arguments[0] is string ? arguments : arguments[1..];
        var format = (string)rest[0]!;
        var values = rest is [_, object?[] array] ? array : rest[1..];

        // A width in the format can make any text huge, so it is read before formatting.
        foreach (var part in format.Split('{').Skip(1))
        {
            var comma = part.IndexOf(',', StringComparison.Ordinal);
            var end = part.IndexOfAny(['}', ':']);
            if (comma >= 0 && end > comma && long.TryParse(part.AsSpan(comma + 1, end - comma - 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var width))
            {
                session.ChargeText(Math.Abs(width), site);
            }
        }

        session.ChargeText(format.Length + values.Sum(value => value is string text ? (long)text.Length : 16), site);
        return string.Format(CultureInfo.InvariantCulture, format, values);
    }
}
