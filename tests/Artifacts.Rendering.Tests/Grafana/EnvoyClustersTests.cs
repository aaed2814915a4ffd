using System.Text.Json;

namespace Artifacts.Rendering.Tests.Grafana;

public sealed class EnvoyClustersTests
{
    private static readonly JsonElement Dashboard =
        JsonDocument.Parse(ArtifactRenderer.Render(GatewayProgram.EnvoyClusters)).RootElement;

    private static readonly JsonElement[] Rows = [.. Panels(Dashboard).Where(IsRow)];

    private static readonly JsonElement[] AllPanels =
        [.. Panels(Dashboard).Where(panel => !IsRow(panel)), .. Rows.SelectMany(Panels)];

    [Fact]
    public void It_has_26_panels_and_3_rows_four_of_the_panels_in_the_collapsed_row()
    {
        Assert.Equal(26, AllPanels.Length);
        Assert.Equal(3, Rows.Length);
        Assert.Equal([false, false, true], Rows.Select(row => row.GetProperty("collapsed").GetBoolean()));
        Assert.Equal([0, 0, 4], Rows.Select(row => Panels(row).Count()));
    }

    [Fact]
    public void People_choose_data_source_cluster_namespace_resource_and_rule() =>
        Assert.Equal(
            ["datasource", "cluster", "namespace", "resource", "rule"],
            Dashboard.GetProperty("templating").GetProperty("list").EnumerateArray()
                .Select(variable => variable.GetProperty("name").GetString()));

    [Fact]
    public void Every_panel_says_what_it_shows_and_asks_something() =>
        Assert.All(AllPanels, panel =>
        {
            Assert.NotEqual("", panel.GetProperty("description").GetString());
            Assert.NotEqual("", panel.GetProperty("fieldConfig").GetProperty("defaults").TryGetProperty("unit", out var unit) ? unit.GetString() : "none");
            Assert.NotEmpty(Targets(panel));
            Assert.All(Targets(panel), target => Assert.NotEqual("", target.GetProperty("expr").GetString()));
        });

    [Fact]
    public void What_is_measured_in_bytes_a_second_is_shown_so() =>
        Assert.All(
            AllPanels.Where(panel => Targets(panel).Any(target => target.GetProperty("expr").GetString()!.Contains("_bytes_total", StringComparison.Ordinal))),
            panel => Assert.Equal("binBps", panel.GetProperty("fieldConfig").GetProperty("defaults").GetProperty("unit").GetString()));

    [Fact]
    public void Latency_has_a_query_a_percentile() =>
        Assert.Equal(
            ["histogram_quantile(0.99, ", "histogram_quantile(0.9, ", "histogram_quantile(0.5, "],
            Targets(Assert.Single(AllPanels, panel => Title(panel) == "Upstream latency"))
                .Select(target => target.GetProperty("expr").GetString()!.Split("sum by")[0]));

    private static bool IsRow(JsonElement panel) => panel.GetProperty("type").GetString() == "row";

    private static string? Title(JsonElement panel) => panel.GetProperty("title").GetString();

    private static IEnumerable<JsonElement> Panels(JsonElement owner) => owner.GetProperty("panels").EnumerateArray();

    private static IEnumerable<JsonElement> Targets(JsonElement panel) => panel.GetProperty("targets").EnumerateArray();
}
