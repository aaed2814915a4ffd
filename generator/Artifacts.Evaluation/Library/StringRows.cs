using System.Globalization;
using System.Text;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Origins;
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
        new(S + "Format(System.String,System.Object[])", Costs.All, (session, site, self, arguments) => arguments[1] is null ? throw new ArgumentNullException("args") : Format(session, site, self, arguments)),
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
            Appended(session, site, (StringBuilder)self!, (string)Join(session, site, null, arguments)!, site.Whole)),
        new("System.Text.StringBuilder.Replace", ReplacedInBuilder, ReplaceInBuilder),
        new("System.Text.StringBuilder.Insert", Costs.Step, Insert),
        new("System.Text.StringBuilder.AppendFormat", Costs.Step, (session, site, self, arguments) =>
            Appended(session, site, (StringBuilder)self!, Formatted(session, site, null, 0, arguments), site.Whole)),
        .. Providing("System.String.Format", (session, site, _, arguments) => Formatted(session, site, (IFormatProvider?)arguments[0], 1, arguments)),
        .. Providing("System.Text.StringBuilder.AppendFormat", (session, site, self, arguments) =>
            Appended(session, site, (StringBuilder)self!, Formatted(session, site, (IFormatProvider?)arguments[0], 1, arguments), site.Whole)),
        new("System.Text.StringBuilder.ToString", Costs.Self),
    ];

    private static readonly string[] Values =
        ["System.Object", "System.Object,System.Object", "System.Object,System.Object,System.Object", "System.Object[]", "System.ReadOnlySpan{System.Object}"];

    // The overloads whose first parameter says how values are formatted.
    private static IEnumerable<Row> Providing(string member, Binding binding) =>
        Values.Select(values => new Row($"M:{member}(System.IFormatProvider,System.String,{values})", Costs.All, binding));

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
                return Noted(session, site, builder.Append(character, count), [new TextPiece(count, null, 0, Argument(site, 0))]);
            case [string text, int start, int length]:
                return Noted(session, site, builder.Append(text, start, length), [new TextPiece(length, text, start, Argument(site, 0))]);
            case [char[] characters]:
                return Noted(session, site, builder.Append(characters), [new TextPiece(characters.Length, null, 0, Argument(site, 0))]);
            case [StringBuilder other] when session.Provenance.IsKept:
                var held = session.Provenance.Builders.Slice(other, 0, other.Length, Argument(site, 0));
                session.ChargeMemory(2L * other.Length, site);
                Limit(session, site, builder, other.Length);
                return Noted(session, site, builder.Append(other), held);
            default:
                var added = Texts.Of(session, site, arguments[^1]);
                session.ChargeMemory(2L * added.Length, site);
                Limit(session, site, builder, added.Length);
                return Appended(session, site, builder, added, Argument(site, arguments.Length - 1));
        }
    }

    private static Site Argument(Site site, int ordinal) => site.Call?.Argument(ordinal) ?? site;

    private static StringBuilder Appended(Session session, Site site, StringBuilder builder, string text, Site argument) =>
        Noted(session, site, builder.Append(text), [new TextPiece(text.Length, text, 0, argument)]);

    private static StringBuilder Noted(Session session, Site site, StringBuilder builder, IReadOnlyList<TextPiece> added)
    {
        if (session.Provenance.IsKept)
        {
            session.Provenance.Builders.Appended(builder, added, site.Whole);
        }

        return builder;
    }

    private static object? Insert(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        var text = arguments[1] is char[] characters ? new string(characters) : Texts.Of(session, site, arguments[1]);
        var count = arguments is [_, string, int repeated] ? repeated : 1;
        session.ChargeText(builder.Length + (long)text.Length * Math.Max(0, count), site);
        builder.Insert((int)arguments[0]!, text, count);
        if (session.Provenance.IsKept)
        {
            var fresh = Enumerable.Repeat(new TextPiece(text.Length, text, 0, Argument(site, 1)), count);
            session.Provenance.Builders.Replaced(builder, (int)arguments[0]!, 0, [.. fresh], site.Whole);
        }

        return builder;
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
        var kept = session.Provenance.IsKept ? session.Provenance.Builders.Slice(builder, start, count, site) : [];
        builder.Remove(start, count).Insert(start, replaced);
        if (session.Provenance.IsKept)
        {
            var pieces = arguments[0] is char one
                ? Replacement.Pieces(text, one.ToString(), null, 1, StringComparison.Ordinal, site, Argument(site, 1))
                : Replacement.Pieces(text, (string)arguments[0]!, arguments[1] as string, 0, StringComparison.Ordinal, site, Argument(site, 1));
            session.Provenance.Builders.Replaced(builder, start, count, new TextPieces().Add(kept).Refine(pieces, text), site.Whole);
        }

        return builder;
    }

    private static StringBuilder AppendLine(Session session, Site site, object? self, object?[] arguments)
    {
        var builder = (StringBuilder)self!;
        var added = arguments.Length == 0 ? "" : Texts.Of(session, site, arguments[^1]);
        Limit(session, site, builder, added.Length + 1);

        // Environment.NewLine differs from machine to machine; definitions are written with one line ending.
        Appended(session, site, builder, added, Argument(site, 0));
        return Noted(session, site, builder.Append('\n'), [new TextPiece(1, null, 0, site.Whole)]);
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
        Put(session, site, "", 0, arguments is [System.Collections.IEnumerable sequence and not string] ? Sequences.Metered(session, sequence, site) : arguments);

    private static object? Join(Session session, Site site, object? self, object?[] arguments)
    {
        var separator = arguments[0] as string ?? arguments[0]?.ToString() ?? "";
        return arguments switch
        {
            [_, string[] values, int start, int count] => Put(session, site, separator, 1, Part(values, start, count)),
            [_, System.Collections.IEnumerable sequence and not string] => Put(session, site, separator, 1, Sequences.Metered(session, sequence, site)),
            [_, { } sequence] when Types.UserType.TypeOf(sequence) is not null => Put(session, site, separator, 1, Sequences.Metered(session, sequence, site)),
            [_, null] => throw new ArgumentNullException("values"),
            _ => Put(session, site, separator, 1, arguments.Skip(1)),
        };
    }

    // What is out of range is refused as the framework does.
    private static IEnumerable<object?> Part(string[] values, int start, int count)
    {
        _ = string.Join("", values, start, count);
        return values.Skip(start).Take(count);
    }

    private static string Put(Session session, Site site, string separator, int from, IEnumerable<object?> values)
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
        var whole = string.Join(separator, texts);
        if (!session.Provenance.IsKept)
        {
            return whole;
        }

        var pieces = new TextPieces();
        for (var index = 0; index < texts.Count; index++)
        {
            if (index > 0)
            {
                pieces.Add(separator, Argument(site, 0));
            }

            pieces.Add(texts[index], site.Call?.Value(from, index) ?? site);
        }

        return session.Provenance.Made(whole, pieces, site.Whole);
    }

    public static object? Format(Session session, Site site, object? self, object?[] arguments) => Formatted(session, site, null, 0, arguments);

    /// <summary>A composite format and its values, from some argument on.</summary>
    public static string Formatted(Session session, Site site, IFormatProvider? provider, int first, object?[] arguments)
    {
        var format = arguments[first] as string ?? throw new ArgumentNullException("format");
        var given = arguments.Length == first + 2 && arguments[first + 1] is object?[] array ? array : arguments[(first + 1)..];
        var values = FormattedValue.All(session, site, given, provider);

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

        session.ChargeText(format.Length + given.Sum(value => value is string text ? (long)text.Length : 16), site);
        if (!session.Provenance.IsKept)
        {
            return string.Format(CultureInfo.InvariantCulture, format, values);
        }

        var formatting = new Formatting(format, values, Argument(site, first), (index, at) => site.Call?.Value(first + 1, index) ?? session.Provenance.Place(format, at) ?? site);
        return session.Provenance.Made(formatting.Text, formatting.Pieces, site.Whole);
    }
}
