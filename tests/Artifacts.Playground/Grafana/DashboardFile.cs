using System.Text.Json;

namespace Artifacts.Playground.Grafana;

/// <summary>What a dashboard's JSON asks its data sources for.</summary>
public sealed class DashboardFile
{
    public DashboardFile(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Title = Text(root, "title");
        Targets = [.. Items(root, "panels").SelectMany(panel => ReadTargets(panel, row: null))];
        var variables = root.TryGetProperty("templating", out var templating) ? Items(templating, "list").ToList() : [];
        Variables = [.. variables.Where(variable => Text(variable, "type") is "query").Select(ReadVariable)];
        FixedVariables = variables
            .Where(variable => Text(variable, "type") is "constant" or "custom" or "interval" or "textbox")
            .ToDictionary(variable => Text(variable, "name"), FirstValue, StringComparer.Ordinal);
    }

    /// <summary>What people call it.</summary>
    public string Title { get; }

    /// <summary>The queries of every panel, those in collapsed rows included.</summary>
    public IReadOnlyList<PanelTarget> Targets { get; }

    /// <summary>The variables that take their values from a query.</summary>
    public IReadOnlyList<QueryVariable> Variables { get; }

    /// <summary>The variables whose values the dashboard lists, with the one that it opens with.</summary>
    public IReadOnlyDictionary<string, string> FixedVariables { get; }

    private static IEnumerable<PanelTarget> ReadTargets(JsonElement panel, string? row)
    {
        var title = Text(panel, "title");
        if (Text(panel, "type") is "row")
        {
            // Panels of a collapsed row lie in the row, those of an open one follow it.
            return Items(panel, "panels").SelectMany(inner => ReadTargets(inner, title));
        }

        return Items(panel, "targets")
            .Where(target => target.TryGetProperty("expr", out _))
            .Select(target => new PanelTarget(row, title, Text(target, "refId"), Text(target, "expr"), Text(target, "legendFormat"), Says(target, "instant")));
    }

    private static QueryVariable ReadVariable(JsonElement variable) => new(
        Text(variable, "name"),
        variable.GetProperty("query") is { ValueKind: JsonValueKind.Object } query ? Text(query, "query") : Text(variable, "query"),
        Text(variable, "regex"),
        Says(variable, "includeAll"),
        variable.TryGetProperty("allValue", out var allValue) ? allValue.GetString() : null);

    private static string FirstValue(JsonElement variable)
    {
        if (variable.TryGetProperty("current", out var current) && current.TryGetProperty("value", out var value))
        {
            return value.ValueKind is JsonValueKind.Array ? value[0].GetString()! : value.GetString()!;
        }

        // "name : value" or a value, with commas between.
        return Text(variable, "query").Split(',')[0].Split(" : ")[^1].Trim();
    }

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static bool Says(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];
}
