using System.Globalization;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Charges members of dates, and refuses what would read the clock or the time zone of the machine.</summary>
internal static class Dates
{
    private const DateTimeStyles Whitespace = DateTimeStyles.AllowWhiteSpaces;

    private const string Zone = "the time zone differs from machine to machine";

    /// <summary>A date of a kind: nothing here can be local.</summary>
    public static void OfKind(Session session, Site site, object? self, object?[] arguments)
    {
        session.Charge(1, site);
        if (arguments.Contains(DateTimeKind.Local))
        {
            throw Refuse(session, site, $"DateTimeKind.Local is not available in definitions: {Zone}; use DateTimeKind.Utc, or a DateTimeOffset");
        }
    }

    /// <summary>A date that is taken as a point in time, which it is only in UTC.</summary>
    public static void OfUtc(Session session, Site site, object? self, object?[] arguments)
    {
        session.Charge(1, site);
        if ((self ?? arguments[0]) is DateTime { Kind: not DateTimeKind.Utc })
        {
            throw Refuse(session, site, $"A DateTime that is not in UTC is taken for a local time here, and {Zone}; make it with DateTimeKind.Utc, or give the offset: new DateTimeOffset(date, TimeSpan.Zero)");
        }
    }

    /// <summary>The text of a date, in a format.</summary>
    public static void Written(Session session, Site site, object? self, object?[] arguments)
    {
        session.Charge(1, site);
        RequireFormat(session, site, (DateTime)self!, arguments.OfType<string>().FirstOrDefault());
    }

    /// <summary>The text of a date in a format, as interpolation asks for it.</summary>
    public static string Text(Session session, Site site, DateTime date, string format)
    {
        RequireFormat(session, site, date, format);
        return date.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Refuses formats that show the machine's time zone.</summary>
    public static void RequireFormat(Session session, Site site, DateTime date, string? format)
    {
        if (date.Kind != DateTimeKind.Utc && format is not null && (format == "U" || format.Length > 1 && Uses(format, 'z')))
        {
            throw Refuse(session, site, $"Format \"{format}\" shows the time zone of a DateTime that is not in UTC, and {Zone}; make it with DateTimeKind.Utc, or use a DateTimeOffset");
        }
    }

    /// <summary>A date that is read from text.</summary>
    public static void Parsed(Session session, Site site, object? self, object?[] arguments)
    {
        Costs.All(session, site, self, arguments);
        var styles = Styles(session, site, arguments);
        if (Read(arguments, styles) is { Kind: DateTimeKind.Local })
        {
            throw Refuse(session, site, $"This text gives a local time, and {Zone}; pass DateTimeStyles.AdjustToUniversal, or use DateTimeOffset.Parse");
        }

        RequireYear(session, site, arguments, styles);
    }

    /// <summary>A date with its offset that is read from text.</summary>
    public static void ParsedWithOffset(Session session, Site site, object? self, object?[] arguments)
    {
        Costs.All(session, site, self, arguments);
        var styles = Styles(session, site, arguments);
        if (Read(arguments, DateTimeStyles.RoundtripKind | (styles & Whitespace)) is not { } date)
        {
            return;
        }

        if (date.Kind == DateTimeKind.Unspecified && !styles.HasFlag(DateTimeStyles.AssumeUniversal))
        {
            throw Refuse(session, site, $"This text names no offset, so it is a local time, and {Zone}; pass DateTimeStyles.AssumeUniversal");
        }

        RequireYear(session, site, arguments, styles);
    }

    /// <summary>A day that is read from text.</summary>
    public static void ParsedDate(Session session, Site site, object? self, object?[] arguments)
    {
        Costs.All(session, site, self, arguments);
        RequireYear(session, site, arguments, Styles(session, site, arguments));
    }

    // What the text does not say, the framework takes from the clock.
    private static void RequireYear(Session session, Site site, object?[] arguments, DateTimeStyles styles)
    {
        var formats = Formats(arguments);
        var isGiven = formats.Length > 0
            ? Array.TrueForAll(formats, format => HasYear(format, styles))
            : Text(arguments) is not { } text || HasYear(text, arguments, styles & Whitespace);
        if (!isGiven)
        {
            throw Refuse(session, site, "A date without a year in four digits is completed from the clock, which is not available in definitions; write the year");
        }
    }

    private static bool HasYear(string? format, DateTimeStyles styles) => string.IsNullOrEmpty(format)
        || (format.Length == 1 ? format is not ("m" or "M" or "t" or "T") : Uses(format, 'y') || styles.HasFlag(DateTimeStyles.NoCurrentDateDefault));

    // Reading may turn the date into the machine's time, which is at most a day off. A text that can't be read may be one
    // that can be read in another year, as the last day of February is.
    private static bool HasYear(string text, object?[] arguments, DateTimeStyles whitespace) =>
        Read(arguments, DateTimeStyles.RoundtripKind | whitespace) is { } date
            ? HasYear(text, date.Year) || HasYear(text, date.AddDays(1).Year) || HasYear(text, date.AddDays(-1).Year)
            : !DateTime.TryParse(text + " 2024", CultureInfo.InvariantCulture, whitespace, out _) && !DateTime.TryParse(text + "/2024", CultureInfo.InvariantCulture, whitespace, out _);

    private static bool HasYear(string text, int year)
    {
        var wanted = year.ToString("0000", CultureInfo.InvariantCulture);
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var isWhole = (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
            var isFraction = at > 2 && text[at - 1] == '.' && text.AsSpan(0, at).Contains(':');
            if (isWhole && !isFraction)
            {
                return true;
            }
        }

        return false;
    }

    private static DateTime? Read(object?[] arguments, DateTimeStyles styles)
    {
        var text = Text(arguments);
        var formats = Formats(arguments);
        try
        {
            return formats.Length == 0
                ? DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out var date) ? date : null
                : DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, styles, out var exact) ? exact : null;
        }
        catch (ArgumentException)
        {
            // The call itself will say what is wrong with its arguments.
            return null;
        }
    }

    private static string? Text(object?[] arguments) => arguments[0] as string ?? (arguments[0] is char[] characters ? new string(characters) : null);

    private static string?[] Formats(object?[] arguments) => arguments.Length < 2 ? [] : arguments[1] switch
    {
        string format => [format],
        string?[] formats => formats,
        char[] format => [new string(format)],
        _ => [],
    };

    private static DateTimeStyles Styles(Session session, Site site, object?[] arguments)
    {
        var styles = arguments.OfType<DateTimeStyles>().FirstOrDefault();
        return styles.HasFlag(DateTimeStyles.AssumeLocal)
            ? throw Refuse(session, site, $"DateTimeStyles.AssumeLocal is not available in definitions: {Zone}; use DateTimeStyles.AssumeUniversal")
            : styles;
    }

    // Whether a custom format has the letter outside quotes.
    private static bool Uses(string format, char letter)
    {
        var quote = '\0';
        for (var index = 0; index < format.Length; index++)
        {
            var character = format[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '\\')
            {
                index++;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (character == letter)
            {
                return true;
            }
        }

        return false;
    }

    private static EvaluationException Refuse(Session session, Site site, string message) =>
        session.Refuse(EvaluationRules.UnavailableMember, site, message);
}
