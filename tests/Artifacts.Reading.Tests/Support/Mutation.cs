using System.Buffers;
using System.Text.Json;

namespace Artifacts.Reading.Tests.Support;

/// <summary>Changes one value of a JSON text, chosen by a seed, and leaves the rest as it is.</summary>
internal sealed class Mutation
{
    private static readonly string[] Others = ["null", "true", "-1.50", "1e999", "\"text\"", "\"\"", "[]", "[1, {}]", "{}", "{\"type\": 3}", "[[[]]]"];

    private readonly Random random;
    private readonly int target;
    private readonly Utf8JsonWriter json;
    private int count;

    private Mutation(Random random, int target, Utf8JsonWriter json)
    {
        this.random = random;
        this.target = target;
        this.json = json;
    }

    /// <summary>Whether a field now stands twice.</summary>
    public bool HasDuplicate { get; private set; }

    public static (byte[] Text, bool HasDuplicate) Of(ReadOnlyMemory<byte> text, int seed)
    {
        using var document = JsonDocument.Parse(text);
        var choices = new Random(seed);
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, new() { Indented = true, SkipValidation = true });
        var mutation = new Mutation(choices, choices.Next(Count(document.RootElement)), writer);
        mutation.Write(document.RootElement);
        writer.Flush();
        return (output.WrittenSpan.ToArray(), mutation.HasDuplicate);
    }

    private static int Count(JsonElement value) => 1 + value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Sum(property => Count(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().Sum(Count),
        _ => 0,
    };

    private void Write(JsonElement value)
    {
        if (count++ == target)
        {
            json.WriteRawValue(Others[random.Next(Others.Length)]);
            count += Count(value) - 1;
        }
        else if (value.ValueKind is JsonValueKind.Object)
        {
            json.WriteStartObject();
            foreach (var property in value.EnumerateObject())
            {
                WriteField(property);
            }

            json.WriteEndObject();
        }
        else if (value.ValueKind is JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var item in value.EnumerateArray())
            {
                Write(item);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteRawValue(value.GetRawText());
        }
    }

    private void WriteField(JsonProperty property)
    {
        var way = count == target ? random.Next(3) : 0;
        if (way == 1)
        {
            // The field is gone.
            count += Count(property.Value);
            return;
        }

        if (way == 2)
        {
            json.WritePropertyName(property.Name);
            property.Value.WriteTo(json);
            HasDuplicate = true;
        }

        json.WritePropertyName(property.Name);
        Write(property.Value);
    }
}
