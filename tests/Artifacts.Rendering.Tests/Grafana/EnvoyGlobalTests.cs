using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Prometheus;
using Definitions.Gateway;

namespace Artifacts.Rendering.Tests.Grafana;

public sealed class EnvoyGlobalTests
{
    private static readonly Dashboard Dashboard = GatewayProgram.Dashboards.Single(dashboard => dashboard.Uid == "envoy-global");

    private static readonly IReadOnlyList<Row> Rows = [.. Dashboard.Panels.Cast<Row>()];

    private static readonly IReadOnlyList<FieldPanel> Panels = [.. Rows.SelectMany(row => row.Panels).Cast<FieldPanel>()];

    [Fact]
    public void It_has_40_panels_in_7_rows()
    {
        Assert.Equal(40, Panels.Count);
        Assert.Equal(["Overview", "Proxies", "Downstream", "Upstream", "Response codes", "Total", "TLS"], Rows.Select(row => row.Title));
    }

    [Fact]
    public void Every_panel_says_what_it_shows_and_in_which_unit() => Assert.All(Panels, panel =>
    {
        Assert.NotEqual("", panel.Description);
        Assert.True(panel.Unit is not null || panel is GaugePanel or TablePanel, panel.Title);
        Assert.NotEmpty(panel.Targets);
    });

    [Fact]
    public void Whatever_is_about_proxies_follows_the_namespace()
    {
        var deaf = Panels.Where(panel => Queries(panel).Any(query => !query.Contains("namespace=~\"${namespace}\"", StringComparison.Ordinal)));

        Assert.Equal(["Firing alerts"], deaf.Select(panel => panel.Title));
    }

    [Fact]
    public void Bytes_a_second_are_shown_so()
    {
        var rates = Panels.Where(panel => Queries(panel).Any(query => query.Contains("_bytes:rate5m", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(rates);
        Assert.All(rates, panel => Assert.Equal(FieldUnit.BytesPerSecondIEC, panel.Unit));
    }

    [Theory]
    [InlineData("Failing clusters", "EnvoyUpstreamErrors")]
    [InlineData("Unreachable clusters", "EnvoyConnectFailures")]
    [InlineData("Failed requests", "EnvoyDownstreamErrors")]
    [InlineData("Memory of its limit", "EnvoyMemoryNearLimit")]
    [InlineData("Least healthy clusters", "EnvoyEndpointsUnhealthy")]
    public void A_line_is_where_an_alert_begins(string title, string alert)
    {
        var panel = Panels.Single(panel => panel.Title == title);
        var rule = GatewayProgram.RuleFiles.SelectMany(file => file.Groups).SelectMany(group => group.Rules).OfType<AlertingRule>()
            .Single(rule => rule.Alert == alert);

        var limit = Assert.Single(panel.Thresholds!.Steps, step => step.Value is not null).Value!.Value;
        Assert.Contains(limit, rule.Expr.Operands.OfType<double>());
    }

    [Fact]
    public void Certificates_are_in_days_and_colored_where_the_environment_says()
    {
        var table = Assert.IsType<TablePanel>(Panels.Single(panel => panel.Title == "Certificates"));

        var thresholds = Assert.IsType<ThresholdsConfig>(Assert.IsType<JsonRecordValue>(
            Assert.Single(table.Overrides).Properties.Single(property => property.Id == "thresholds").Value).Record);
        Assert.Equal([null, 7, 30], thresholds.Steps.Select(step => step.Value));
        Assert.EndsWith("/ 86400", Assert.Single(Queries(table)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_a_cluster_leads_to_its_dashboard()
    {
        var ofClusters = Panels.Where(panel => panel.Targets.OfType<PrometheusQuery>().Any(query => query.LegendFormat?.Text == "{{envoy_cluster_name}}")).ToList();

        Assert.NotEmpty(ofClusters);
        Assert.All(ofClusters, panel => Assert.StartsWith(
            "/d/envoy-clusters?var-cluster=${__field.labels.envoy_cluster_name}&${datasource:queryparam}&${__url_time_range}",
            Assert.Single(panel.DataLinks).Url,
            StringComparison.Ordinal));
    }

    [Fact]
    public void It_begins_with_the_environments_data_source() =>
        Assert.Equal([GatewayEnvironment.Production.Datasource], Assert.IsType<DatasourceVariable>(Dashboard.Variables[0]).Current!.Value!.Texts);

    private static IEnumerable<string> Queries(DataPanel panel) => panel.Targets.OfType<PrometheusQuery>().Select(query => query.Expr.Text);
}
