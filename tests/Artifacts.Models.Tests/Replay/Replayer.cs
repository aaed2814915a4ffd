using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Models.Tests.Drafts;
using Artifacts.Rendering;

namespace Artifacts.Models.Tests.Replay;

/// <summary>Says in C# what the SDK's builder was told, at the properties that <c>coverage.tsv</c> names.</summary>
internal static class Replayer
{
    public static JsonElement Json(ReplayCase one)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordRenderer.Render(Record(one), output);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }

    public static RecordShape ShapeOf(string builder)
    {
        var type = typeof(Dashboard).Assembly.GetType("Artifacts.Grafana." + Coverage.RecordOf(builder), throwOnError: true)!;
        return (RecordShape)type.GetField("JsonLayout", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
    }

    private static IJsonRecord Record(ReplayCase one)
    {
        var draft = new RecordDraft(ShapeOf(one.Builder));
        Say(draft, one.Builder, new("new", one.Arguments));
        foreach (var step in one.Steps)
        {
            Say(draft, one.Builder, step);
        }

        return draft.Make();
    }

    private static void Say(RecordDraft draft, string builder, CaseStep step)
    {
        var arguments = step.Arguments.ToDictionary(argument => argument.Name, StringComparer.Ordinal);
        var keys = arguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value.ValueKind is JsonValueKind.String ? argument.Value.Value.GetString() : null, StringComparer.Ordinal);
        var extended = new HashSet<Draft>();
        var extendedJson = new HashSet<System.Text.Json.Nodes.JsonArray>();
        foreach (var row in Coverage.Of(builder, step.Option))
        {
            var (value, isBuilt) = row.Says.StartsWith("= ", StringComparison.Ordinal)
                ? (JsonDocument.Parse(row.Says[2..]).RootElement, false)
                : (arguments[row.Says].Value, arguments[row.Says].Built);
            switch (row.How)
            {
                case "property":
                    draft.Put(Step.Parse(row.At, keys), new GivenDraft(value, isBuilt), extended);
                    break;
                case "fields":
                    draft.Spread(row.At, value, isBuilt);
                    break;
                case "json":
                    draft.Extend(row.At, value, extendedJson);
                    break;
                default:
                    // The record says it by itself.
                    Assert.Equal("always", row.How);
                    break;
            }
        }
    }
}
