using System.Text.Json;
using System.Text.Json.Nodes;
using Artifacts.Reading.Json;
using JsonObject = Artifacts.Json.JsonObject;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>Extension data in the making.</summary>
internal sealed class ExtensionDraft
{
    private readonly System.Text.Json.Nodes.JsonObject root = [];

    /// <summary>What to give to the record; <see langword="null"/> where there is nothing.</summary>
    public JsonObject? Json
    {
        get
        {
            if (root.Count == 0)
            {
                return null;
            }

            using var file = JsonFile.Parse(JsonSerializer.SerializeToUtf8Bytes(root));
            return (JsonObject)new JsonValueReader(file!).Read(file!.Root);
        }
    }

    public void Put(string path, JsonElement value, HashSet<JsonArray> extended)
    {
        JsonNode node = root;
        var names = path.Split('.');
        for (var index = 0; index < names.Length; index++)
        {
            var isLast = index == names.Length - 1;
            var isList = names[index].EndsWith("[]", StringComparison.Ordinal);
            var name = isList ? names[index][..^2] : names[index];
            if (isList)
            {
                var list = node[name] as JsonArray ?? [];
                node[name] ??= list;
                if (extended.Add(list))
                {
                    list.Add(isLast ? Copy(value) : new System.Text.Json.Nodes.JsonObject());
                }

                node = list[^1]!;
            }
            else if (isLast)
            {
                node[name] = Copy(value);
            }
            else
            {
                node = node[name] ??= new System.Text.Json.Nodes.JsonObject();
            }
        }
    }

    public void Remove(string path)
    {
        var names = path.Split('.');
        JsonNode? node = root;
        foreach (var name in names[..^1])
        {
            node = node?[name];
        }

        (node as System.Text.Json.Nodes.JsonObject)?.Remove(names[^1]);
    }

    private static JsonNode? Copy(JsonElement value) => JsonNode.Parse(value.GetRawText());
}
