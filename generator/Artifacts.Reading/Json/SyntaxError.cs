using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Artifacts.Reading.Json;

/// <summary>Says what is wrong with a text that is no JSON, in words for whoever wrote it.</summary>
internal static class SyntaxError
{
    private const string NoNumber = "JSON has no such number: write another one, null, or the word in quotes.";

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$"u8);

    /// <summary>Where the mistake is, and what it is.</summary>
    public static (int Offset, string Message) Explain(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var offset = Math.Min(StartOfLine(utf8, exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0), utf8.Length);
        return IsTooDeep(utf8, offset) ? (offset, TooDeep) : (offset, Message(utf8, offset));
    }

    private static string TooDeep { get; } = $"Values are nested deeper than {JsonFile.MaxDepth} levels, which no dashboard is: is it another file?";

    private static string Message(ReadOnlySpan<byte> utf8, int offset)
    {
        if (utf8[offset..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return "The file ends in the middle of the JSON: part of it is missing, so copy or export it again.";
        }

        if (IsInEscape(utf8[..offset]))
        {
            return "After a backslash stands one of \" \\ / b f n r t, or u and four digits: write \\\\ for a backslash itself.";
        }

        if (utf8[offset] >= ' ' && WordAt(utf8, offset) is { } word)
        {
            return word;
        }

        // What is read before a mistake is right, so that a character tells what it is; '\0' is the beginning.
        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        return ((char)utf8[offset], before.IsEmpty ? '\0' : (char)before[^1]) switch
        {
            ('}' or ']', ',') => $"There is a comma before '{(char)utf8[offset]}', with nothing after it: remove the comma.",
            (',', ',' or '[' or '{') => "There is a comma with nothing before it: remove it.",
            ('/' or '#', _) or ('*', '/') => "JSON has no comments: remove it.",
            ('.', _) or ( >= '0' and <= '9', '0' or '.') or (_, '.') => "A number begins with a single digit or with others than 0, and has digits before and after the point.",
            ('\'', _) => "JSON has texts in double quotes only: write \" instead of '.",
            ('+', _) or (_, '-') => NoNumber,
            ('\n' or '\r' or '\t', _) => "A text goes on over the end of the line, or has a tab in it: write \\n and \\t, or close the text with \".",
            ( < ' ', _) => "This character has no place in JSON: remove it, or write it as \\u and its number.",
            ('<', '\0') => "This is no JSON but HTML or XML: is it another file?",
            _ => Unexpected(utf8, offset),
        };
    }

    private static bool IsInEscape(ReadOnlySpan<byte> before)
    {
        var digits = before.TrimEnd("0123456789abcdefABCDEF"u8);
        return before is [.., (byte)'\\'] || (before.Length - digits.Length < 4 && digits is [.., (byte)'\\', (byte)'u']);
    }

    // JavaScript, Python and YAML have words that JSON hasn't, and names without quotes.
    private static string? WordAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var start = utf8[..offset].LastIndexOfAnyExcept(Letters) + 1;
        var length = utf8[start..].IndexOfAnyExcept(Letters);
        var word = Encoding.ASCII.GetString(length < 0 ? utf8[start..] : utf8.Slice(start, length));
        return word switch
        {
            "" or "true" or "false" or "null" => null,
            "True" or "False" => "JSON writes true and false in small letters.",
            "NaN" or "Infinity" or "nan" or "inf" => NoNumber,
            _ when utf8[(start + word.Length)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..] => $"Names stand in quotes: write \"{Excerpt.Of(word)}\".",
            _ => $"'{Excerpt.Of(word)}' is no value in JSON: write a number, true, false, null, or a text in quotes.",
        };
    }

    private static string Unexpected(ReadOnlySpan<byte> utf8, int offset)
    {
        Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _);
        return $"'{rune}' can't stand here: is a comma, a quote or a bracket missing before it?";
    }

    // The parser's exception doesn't tell this apart but in its words.
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int offset)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= JsonFile.MaxDepth && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.BytesConsumed >= offset)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It is another mistake, and that one comes first.
        }

        return false;
    }

    private static int StartOfLine(ReadOnlySpan<byte> utf8, long line)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset;
    }
}
