using System.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>
/// The members of <see cref="StringBuilder"/> that change what it holds, or give some of it; what appends, inserts and replaces notes
/// that itself, for it alone knows the texts of the objects it is given.
/// </summary>
internal static class BuilderTracers
{
    public static IReadOnlyDictionary<string, Tracer> All { get; } = new Dictionary<string, Tracer>(StringComparer.Ordinal)
    {
        [".ctor"] = Create,
        ["Remove"] = (call, result) => Replaced(call, result, call.Find<int>(0), call.Find<int>(1), []),
        ["Clear"] = (call, result) => Replaced(call, result, 0, call.Provenance.Builders.Length((StringBuilder)call.Self!), []),
        ["set_Length"] = SetLength,
        ["set_Chars"] = (call, result) => Replaced(call, result, call.Find<int>(0), 1, [new TextPiece(1, null, 0, call.Argument(1))]),
        ["ToString"] = Text,
    };

    private static object? Create(TracedCall call, object? result)
    {
        if (result is StringBuilder { Length: > 0 } builder && call.Find<string>(0) is { } text)
        {
            var start = call.Arguments.Length == 4 ? call.Find<int>(1) : 0;
            call.Provenance.Builders.Appended(builder, [new TextPiece(builder.Length, text, start, call.Argument(0))], call.Whole);
        }

        return result;
    }

    private static object? SetLength(TracedCall call, object? result)
    {
        var builder = (StringBuilder)call.Self!;
        var (before, after) = (call.Provenance.Builders.Length(builder), builder.Length);
        return after < before
            ? Replaced(call, result, after, before - after, [])
            : Replaced(call, result, before, 0, [new TextPiece(after - before, null, 0, call.Argument(0))]);
    }

    private static object? Replaced(TracedCall call, object? result, int start, int length, IReadOnlyList<TextPiece> fresh)
    {
        call.Provenance.Builders.Replaced((StringBuilder)call.Self!, start, length, fresh, call.Whole);
        return result;
    }

    private static object? Text(TracedCall call, object? result)
    {
        if (result is not string text)
        {
            return result;
        }

        var start = call.Arguments.Length == 2 ? call.Find<int>(0) : 0;
        var pieces = new TextPieces().Add(call.Provenance.Builders.Slice((StringBuilder)call.Self!, start, text.Length, call.Receiver));
        return call.Provenance.Made(text, pieces, call.Whole);
    }
}
