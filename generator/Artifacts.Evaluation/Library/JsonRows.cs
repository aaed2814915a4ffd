using System.Text.Json.Nodes;

namespace Artifacts.Evaluation.Library;

/// <summary>JSON as a tree. Serializers reflect on types, which there is nothing to do with here.</summary>
internal static class JsonRows
{
    private const string Nodes = "System.Text.Json.Nodes.";

    public static IEnumerable<Row> All =>
    [
        new(Nodes + "JsonNode.Parse", Json.Parsed),
        .. StringRows.Names(Nodes + "JsonNode", Json.Written, "ToJsonString", "DeepClone", "DeepEquals"),
        new(Nodes + "JsonNode.ToString", Costs.Step, (session, site, self, _) => Json.Text(session, site, (JsonNode)self!)),
        .. StringRows.Names(Nodes + "JsonNode", Costs.Grow, "AsArray", "AsObject", "AsValue", "GetPath", "GetValueKind", "GetPropertyName", "GetElementIndex", "ReplaceWith", "op_Implicit", "op_Explicit",
            "Options", "Parent", "Root", "Item"),
        new(Nodes + "JsonNode.GetValue", Costs.Grow, Accepts: Json.IsScalar),
        .. StringRows.Names(Nodes + "JsonObject", Costs.GrowTable, ".ctor", "TryGetPropertyValue", "Add", "TryAdd", "Clear", "ContainsKey", "Remove", "GetEnumerator", "GetAt", "SetAt", "IndexOf", "Insert",
            "RemoveAt", "Count"),
        .. StringRows.Names(Nodes + "JsonArray", Costs.All, ".ctor", "Clear", "Contains", "IndexOf", "Insert", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "GetEnumerator", "Count"),
        new("M:System.Text.Json.Nodes.JsonArray.Add(System.Text.Json.Nodes.JsonNode)", Costs.Grow),
        new("M:System.Text.Json.Nodes.JsonArray.Add``1(``0)", Costs.Grow, Accepts: Json.IsScalar),
        new(Nodes + "JsonValue.Create", Costs.Grow, Accepts: Json.IsScalar),
        new(Nodes + "JsonValue.TryGetValue", Costs.Grow, Accepts: Json.IsScalar),
        .. StringRows.Names("System.Text.Json.JsonSerializerOptions", Costs.Grow, "WriteIndented", "IndentCharacter", "IndentSize", "NewLine", "Encoder", "MaxDepth", "IsReadOnly"),
        new("System.Text.Json.JsonSerializerOptions..ctor", Costs.Grow, Json.Options),
        .. StringRows.Names("System.Text.Json.JsonDocumentOptions", Costs.Step, "AllowTrailingCommas", "CommentHandling", "MaxDepth", "AllowDuplicateProperties"),
        .. StringRows.Names("System.Text.Json.Nodes.JsonNodeOptions", Costs.Step, "PropertyNameCaseInsensitive"),
        .. StringRows.Names("System.Text.Encodings.Web.JavaScriptEncoder", Costs.Step, "Default", "UnsafeRelaxedJsonEscaping"),
        .. StringRows.Names("System.Text.Encodings.Web.TextEncoder", Costs.All, "Encode"),
    ];
}
