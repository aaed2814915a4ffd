using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Reading.Json;
using Artifacts.Reading.Tests.Support;
using Artifacts.Rendering;

namespace Artifacts.Reading.Tests;

public sealed class ShapeTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "7", "1.50", "-0", "1e999", "\"\"", "\"x\"", "[]", "{}", "[null]", "[1.0, 2]", "[\"x\"]", "[[\"x\", 1]]", "[{\"type\": \"x\"}]",
        "{\"a\": null}", "{\"a\": 1.0}", "{\"a\": \"x\"}", "{\"a\": [1.0]}", "{\"a\": {\"kind\": \"x\"}}",
    ];

    [Fact]
    public void EveryRecordHasAShapeThatCanBeMade() => Assert.InRange(Shapes().Count(shape => shape.Create().Shape == shape), 500, int.MaxValue);

    [Fact]
    public void EveryFieldOfEveryRecordIsKeptWhateverItHolds()
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var shape in Shapes())
        {
            foreach (var field in shape.Fields)
            {
                foreach (var value in Values)
                {
                    var text = string.Join(": {", field.Path.Select(name => $"\"{name}\""));
                    var utf8 = Encoding.UTF8.GetBytes($"{{{text}: {value}{new string('}', field.Path.Length)}");
                    output.ResetWrittenCount();
                    RecordRenderer.Render(Read(shape, utf8), output);
                    var difference = JsonDifference.Find(utf8, output.WrittenMemory);
                    Assert.True(difference is null, $"{shape.Name}: {difference}");
                }
            }
        }
    }

    private static IJsonRecord Read(RecordShape shape, ReadOnlyMemory<byte> utf8)
    {
        using var file = JsonFile.Parse(utf8);
        return new JsonRecordReader(file!).Read(shape, file!.Root);
    }

    private static IEnumerable<RecordShape> Shapes()
    {
        foreach (var type in typeof(Dashboard).Assembly.GetTypes())
        {
            if (type.GetField("JsonLayout", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public) is { } layout)
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
                yield return Assert.IsType<RecordShape>(layout.GetValue(null));
            }
        }
    }
}
