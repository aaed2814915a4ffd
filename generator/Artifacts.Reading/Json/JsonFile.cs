using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>The text of a file as JSON: what follows can rely on its being whole, and knows where each value stands.</summary>
internal sealed class JsonFile : IDisposable
{
    /// <summary>How deep values may be nested. Grafana's own dashboards have some thirty levels.</summary>
    public const int MaxDepth = 256;

    private const int Megabyte = 1024 * 1024;
    private const int MaxMegabytes = 100;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly JsonDocument document;

    private JsonFile(ReadOnlyMemory<byte> utf8, JsonDocument document, FindingList findings)
    {
        this.utf8 = utf8;
        this.document = document;
        Findings = findings;
    }

    public JsonElement Root => document.RootElement;

    public FindingList Findings { get; }

    /// <summary>The way to the value that is being read.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>Parses a text; <see langword="null"/> where it is no JSON, which is then said.</summary>
    public static JsonFile? Parse(ReadOnlyMemory<byte> utf8, FindingList findings)
    {
        var bytes = utf8.Span;
        if (Encodings.Refuse(bytes) is { } reason)
        {
            findings.Error("$", 0, reason);
        }
        else if (bytes.Length > MaxMegabytes * Megabyte)
        {
            findings.Error("$", 0, $"The file has more than {MaxMegabytes} MB, which no dashboard has: is it another file?");
        }
        else if (!Utf8.IsValid(bytes))
        {
            var offset = Encodings.FirstInvalid(bytes);
            findings.Error(JsonPlace.Find(bytes, offset), offset, "This is no UTF-8, the encoding of JSON: save the file as UTF-8.");
        }
        else if (ParseDocument(utf8, findings) is { } document)
        {
            return new(utf8, document, findings);
        }

        return null;
    }

    /// <summary>Parses a text that has its own findings.</summary>
    public static JsonFile? Parse(ReadOnlyMemory<byte> utf8) => Parse(utf8, new(utf8));

    /// <summary>Says something about the value that is being read.</summary>
    public void Report(Severity severity, JsonElement json, string message) =>
        Add(severity, JsonMarshal.GetRawUtf8Value(json), 0, message);

    /// <summary>Says something about a field's name.</summary>
    public void Report(Severity severity, JsonProperty property, string message) =>
        Add(severity, JsonMarshal.GetRawUtf8PropertyName(property), "\"".Length, message);

    public void Dispose() => document.Dispose();

    private static JsonDocument? ParseDocument(ReadOnlyMemory<byte> utf8, FindingList findings)
    {
        var half = HalfSurrogate.Find(utf8.Span);
        try
        {
            var parsed = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
            if (half < 0)
            {
                return parsed;
            }

            parsed.Dispose();
            findings.Error(
                JsonPlace.Find(utf8.Span, half),
                half,
                "This is half of a surrogate pair (\\ud800 to \\udfff), which is no character: write the whole pair, or remove it.");
        }
        catch (JsonException exception)
        {
            var (offset, message) = SyntaxError.Explain(utf8.Span, exception);
            findings.Error(JsonPlace.Find(utf8.Span, offset), offset, message);
        }

        return null;
    }

    private void Add(Severity severity, ReadOnlySpan<byte> value, int before, string message)
    {
        // The document's values are windows on the file's own bytes.
        if (!Findings.IsFull(severity) && utf8.Span.Overlaps(value, out var offset))
        {
            Findings.Add(severity, Path.ToString(), offset - before, message);
        }
    }
}
