using System.Text;
using Artifacts.Grafana;
using NJsonSchema;

namespace Artifacts.Rendering.Tests.Grafana;

/// <summary>Judges what is rendered by a JSON Schema of classic dashboards, made from Grafana's own types.</summary>
public sealed class DashboardSchemaTests(DashboardSchemaTests.Schema schema) : IClassFixture<DashboardSchemaTests.Schema>
{
    public static TheoryData<string> Definitions => [.. GatewayProgram.Dashboards.Select(dashboard => dashboard.Uid)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task A_dashboard_of_the_definitions_is_valid(string uid) =>
        Assert.Empty(await schema.ErrorsAsync(GatewayProgram.Dashboards.Single(dashboard => dashboard.Uid == uid)));

    [Fact]
    public async Task A_dashboard_with_every_option_is_valid() => Assert.Empty(await schema.ErrorsAsync(EveryOption.Dashboard));

    [Fact]
    public async Task The_schema_finds_what_Grafana_does_not_know()
    {
        var dashboard = new Dashboard("Wrong") { Panels = [new TimeSeriesPanel("Too wide") { Width = 30 }] };
        Assert.NotEmpty(await schema.ErrorsAsync(dashboard));
    }

    /// <summary>The schema, read once.</summary>
    public sealed class Schema
    {
        private JsonSchema? schema;

        internal async Task<IReadOnlyList<string>> ErrorsAsync(Dashboard dashboard)
        {
            schema ??= await JsonSchema.FromFileAsync(
                SharedFiles.Find("oracles/grafana-dashboard-v1.schema.json"), TestContext.Current.CancellationToken);
            var json = Encoding.UTF8.GetString(ArtifactRenderer.Render(dashboard));
            return [.. schema.Validate(json).Select(error => error.ToString())];
        }
    }
}
