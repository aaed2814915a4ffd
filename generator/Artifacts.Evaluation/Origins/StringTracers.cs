using System.Buffers;

namespace Artifacts.Evaluation.Origins;

/// <summary>The members of <see cref="string"/> that hand on characters of the texts they are given.</summary>
internal static class StringTracers
{
    public static IReadOnlyDictionary<string, Tracer> All { get; } = new Dictionary<string, Tracer>(StringComparer.Ordinal)
    {
        ["Substring"] = Of((call, text, result, pieces) => pieces.Add(text, call.Find<int>(0), result.Length, call.Receiver)),
        ["Remove"] = Of(Remove),
        ["Insert"] = Of(Insert),
        ["Trim"] = Of((call, text, result, pieces) => pieces.Add(text, text.Length - WithoutStart(call, text).Length, result.Length, call.Receiver)),
        ["TrimStart"] = Of((call, text, result, pieces) => pieces.Add(text, text.Length - result.Length, result.Length, call.Receiver)),
        ["TrimEnd"] = Of((call, text, result, pieces) => pieces.Add(text, 0, result.Length, call.Receiver)),
        ["PadLeft"] = Of((call, text, result, pieces) => pieces.Add(result.Length - text.Length, call.Whole).Add(text, call.Receiver)),
        ["PadRight"] = Of((call, text, result, pieces) => pieces.Add(text, call.Receiver).Add(result.Length - text.Length, call.Whole)),
        ["ToUpper"] = Of(Same),
        ["ToLower"] = Of(Same),
        ["ToUpperInvariant"] = Of(Same),
        ["ToLowerInvariant"] = Of(Same),
        ["ToString"] = Of(Same),
        ["Clone"] = Of(Same),
        ["Replace"] = Of(Replace),
        ["ReplaceLineEndings"] = Of(ReplaceLineEndings),
        ["Split"] = Split,
    };

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    private delegate void Move(TracedCall call, string text, string result, TextPieces pieces);

    private static Tracer Of(Move move) => (call, result) =>
    {
        if (result is not string made || call.Self is not string text)
        {
            return result;
        }

        var pieces = new TextPieces();
        move(call, text, made, pieces);
        return call.Provenance.Made(made, pieces, call.Whole);
    };

    // What changes a text character by character; pieces that don't add up are not used.
    private static void Same(TracedCall call, string text, string result, TextPieces pieces) => pieces.Add(text, call.Receiver);

    private static void Remove(TracedCall call, string text, string result, TextPieces pieces)
    {
        var start = call.Find<int>(0);
        pieces.Add(text, 0, start, call.Receiver).Add(text, text.Length - (result.Length - start), result.Length - start, call.Receiver);
    }

    private static void Insert(TracedCall call, string text, string result, TextPieces pieces)
    {
        var start = call.Find<int>(0);
        pieces.Add(text, 0, start, call.Receiver)
            .Add(call.Find<string>(1)!, call.Argument(1))
            .Add(text, start, text.Length - start, call.Receiver);
    }

    private static string WithoutStart(TracedCall call, string text) => call.Arguments switch
    {
        [char trimmed] => text.TrimStart(trimmed),
        [char[] trimmed] => text.TrimStart(trimmed),
        _ => text.TrimStart(),
    };

    private static void Replace(TracedCall call, string text, string result, TextPieces pieces)
    {
        switch (call.Arguments)
        {
            case [char old, char]:
                pieces.Add(Replacement.Pieces(text, old.ToString(), null, 1, StringComparison.Ordinal, call.Receiver, call.Argument(1)));
                break;
            case [string old, var fresh, ..]:
                pieces.Add(Replacement.Pieces(
                    text, old, fresh as string, 0, call.Arguments.OfType<StringComparison>().FirstOrDefault(StringComparison.Ordinal), call.Receiver, call.Argument(1)));
                break;
        }
    }

    private static void ReplaceLineEndings(TracedCall call, string text, string result, TextPieces pieces)
    {
        var ending = call.Find<string>(0);
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(LineEnds) is >= 0 and var length)
        {
            pieces.Add(text, start, length, call.Receiver);
            if (ending is null)
            {
                pieces.Add(1, call.Whole);
            }
            else
            {
                pieces.Add(ending, call.Argument(0));
            }

            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }

        pieces.Add(text, start, text.Length - start, call.Receiver);
    }

    private static object? Split(TracedCall call, object? result)
    {
        if (result is not string[] parts || call.Self is not string text)
        {
            return result;
        }

        var places = Splitting.Places(text, call.Arguments, parts);
        for (var index = 0; index < parts.Length; index++)
        {
            var pieces = places is null ? new TextPieces() : new TextPieces().Add(text, places[index], parts[index].Length, call.Receiver);
            parts[index] = call.Provenance.Made(parts[index], pieces, call.Whole);
        }

        return parts;
    }
}
