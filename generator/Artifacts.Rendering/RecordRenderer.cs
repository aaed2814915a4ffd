using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Artifacts.Json;
using Artifacts.Rendering.Json;

namespace Artifacts.Rendering;

/// <summary>Writes single records as JSON: the same record, the same bytes, on any machine.</summary>
public static class RecordRenderer
{
    private const int UsualSize = 4 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // Queries are full of quotes and comparisons: the file is read by people, and never put into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // What was read may be nested deeper than the writer expects.
        MaxDepth = 2000,
        SkipValidation = true,
    };

    /// <summary>The bytes of a record: indented JSON, fields in the order of their names, a line break at the end.</summary>
    /// <param name="record">The record.</param>
    public static byte[] Render(JsonRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var output = new PooledBuffer(UsualSize);
        Render(record, output);
        return output.Written.ToArray();
    }

    internal static void Render(IJsonRecord record, IBufferWriter<byte> output) =>
        Render(output, json => JsonRecordWriter.Write(record, json));

    internal static void Render(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
