using System.Text.Json;

namespace Artifacts.Playground.Grafana;

/// <summary>What a dashboard's JSON asks its data sources for.</summary>
public sealed class DashboardFile
{
    public DashboardFile(string json)
    {
        using var document = JsonDocument.Parse(json);
        Targets = [.. document.RootElement.GetProperty("panels").EnumerateArray().SelectMany(panel => ReadTargets(panel, row: null))];
        Variables =
        [
            .. document.RootElement.GetProperty("templating").GetProperty("list").EnumerateArray()
                .Where(variable => variable.GetProperty("type").ValueEquals("query"))
                .Select(ReadVariable),
        ];
    }

    /// <summary>The queries of every panel, those in collapsed rows included.</summary>
    public IReadOnlyList<PanelTarget> Targets { get; }

    /// <summary>The variables that take their values from a query.</summary>
    public IReadOnlyList<QueryVariable> Variables { get; }

    private static IEnumerable<PanelTarget> ReadTargets(JsonElement panel, string? row)
    {
        var title = panel.GetProperty("title").GetString()!;
        if (panel.GetProperty("type").ValueEquals("row"))
        {
            // Panels of a collapsed row lie in the row, those of an open one follow it.
            return panel.GetProperty("panels").EnumerateArray().SelectMany(inner => ReadTargets(inner, title));
        }

        return panel.GetProperty("targets").EnumerateArray().Select(target => new PanelTarget(
            $"{(row is null ? "" : $"{row} / ")}{title} / {target.GetProperty("refId").GetString()}",
            target.GetProperty("expr").GetString()!,
            target.GetProperty("legendFormat").GetString()!,
            target.GetProperty("instant").GetBoolean()));
    }

    private static QueryVariable ReadVariable(JsonElement variable) => new(
        variable.GetProperty("name").GetString()!,
        variable.GetProperty("query").GetProperty("query").GetString()!,
        variable.TryGetProperty("regex", out var regex) ? regex.GetString()! : "",
        variable.TryGetProperty("allValue", out var allValue) ? allValue.GetString() : null);
}
