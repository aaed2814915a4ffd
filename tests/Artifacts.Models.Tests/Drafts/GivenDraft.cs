using System.Text;
using System.Text.Json;
using Artifacts.Json.Shapes;
using Artifacts.Reading.Json;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>A value that is given as JSON.</summary>
/// <param name="json">The value.</param>
/// <param name="isBuilt">Whether a builder of the SDK made it: it is read as it is. Otherwise an author writes it in C#.</param>
internal sealed class GivenDraft(JsonElement json, bool isBuilt) : Draft
{
    public JsonElement Json { get; } = json;

    public bool IsBuilt { get; } = isBuilt;

    /// <summary>A list whose items can be added to.</summary>
    public ListDraft AsList() => new() { Items = [.. Json.EnumerateArray().Select(Part)] };

    /// <summary>A map that can be added to.</summary>
    public MapDraft AsMap() => new() { Entries = new(Json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Part(entry.Value))), StringComparer.Ordinal) };

    public override object? Make(ValueShape shape) => IsBuilt ? Read(shape) : (shape, Json.ValueKind) switch
    {
        (RecordReference reference, JsonValueKind.Object) => RecordDraft.Of(reference.Shape, Json).Make(),
        (UnionShape union, JsonValueKind.Object) => Told(union) is { } one ? Make(one) : null,
        (ListShape, JsonValueKind.Array) => AsList().Make(shape),
        (MapShape, JsonValueKind.Object) => AsMap().Make(shape),
        _ => Read(shape),
    };

    private object? Read(ValueShape shape)
    {
        using var file = JsonFile.Parse(Encoding.UTF8.GetBytes(Json.GetRawText()));
        return new JsonRecordReader(file!).ReadValue(shape, file!.Root);
    }

    private ValueShape? Told(UnionShape union)
    {
        var told = Json;
        foreach (var name in union.Discriminator)
        {
            if (told.ValueKind is not JsonValueKind.Object || !told.TryGetProperty(name, out told))
            {
                return union.Find(null);
            }
        }

        return union.Find(told.ValueKind is JsonValueKind.String ? told.GetString() : null);
    }

    private Draft Part(JsonElement part) => new GivenDraft(part, IsBuilt);
}
