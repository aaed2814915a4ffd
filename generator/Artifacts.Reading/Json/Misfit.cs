using System.Text.Json;
using Artifacts.Json.Shapes;
using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>What is said of a value of another type than the one that should be there.</summary>
internal static class Misfit
{
    public static (Severity Severity, string Message) Of(ValueShape shape, JsonElement json, JsonPath path) =>
        Of(Expected(shape), IsRefused(shape, json) && !IsPlugins(path), json);

    /// <summary>The same of an object whose fields are the record's own.</summary>
    public static (Severity Severity, string Message) OfObject(JsonElement json, JsonPath path) =>
        Of("an object", !IsEmptyList(json) && !IsPlugins(path), json);

    private static (Severity Severity, string Message) Of(string expected, bool isRefused, JsonElement json)
    {
        var message = $"This is {Actual(json)}, but {expected} is expected";
        return isRefused
            ? (Severity.Error, $"{message}: write {expected}, or leave the field out.")
            : (Severity.Warning, $"{message}: it is kept as it is.");
    }

    // Grafana's code is JavaScript: a number instead of a text works, and so does the name of a data source instead of an
    // object about it. But it goes through lists, and shows single values, without looking at what they are.
    private static bool IsRefused(ValueShape shape, JsonElement json) => shape switch
    {
        ListShape => json.ValueKind is not JsonValueKind.Null,
        RecordReference reference when reference.Shape.Name.EndsWith(".DataSourceRef", StringComparison.Ordinal) => false,
        RecordReference or UnionShape => json.ValueKind is not JsonValueKind.String && !IsEmptyList(json),
        MapShape or ObjectShape => !IsEmptyList(json),
        WrittenJsonShape or WrittenTextShape => false,
        _ => json.ValueKind is JsonValueKind.Object or JsonValueKind.Array,
    };

    // What a panel's plugin or a data source gets is theirs to judge: they know their own older forms, and where one fails,
    // the rest of the dashboard is shown all the same.
    private static bool IsPlugins(JsonPath path) => path.LeadsInto("options", "custom", "targets", "target", "query");

    // Programs that don't tell empty lists from empty objects write these, and reading a field of one gives nothing.
    private static bool IsEmptyList(JsonElement json) => json.ValueKind is JsonValueKind.Array && json.GetArrayLength() == 0;

    /// <summary>What a value is.</summary>
    public static string Actual(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    private static string Expected(ValueShape shape) => shape switch
    {
        TextShape or WrittenTextShape or EnumShape { IsNumber: false } => "a text",
        NumberShape or IntegerShape or EnumShape => "a number",
        BooleanShape => "true or false",
        ListShape => "a list",
        WrittenJsonShape => "another type",
        _ => "an object",
    };
}
