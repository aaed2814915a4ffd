using Artifacts.Json.Shapes;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>A map in the making.</summary>
internal sealed class MapDraft : Draft
{
    public Dictionary<string, Draft> Entries { get; init; } = new(StringComparer.Ordinal);

    public override object? Make(ValueShape shape)
    {
        var map = (MapShape)shape;
        var entries = new List<KeyValuePair<string, object>>();
        foreach (var (key, value) in Entries)
        {
            if (value.Make(map.Value) is not { } made)
            {
                return null;
            }

            entries.Add(new(key, made));
        }

        return map.Create(entries);
    }
}
