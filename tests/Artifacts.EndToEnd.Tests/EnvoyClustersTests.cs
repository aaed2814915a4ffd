using System.Text.RegularExpressions;
using Artifacts.EndToEnd.Tests.Proxies;
using Artifacts.Playground.Grafana;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests;

/// <summary>The dashboard Envoy Clusters, on what the keep-list job collects.</summary>
public sealed class EnvoyClustersTests(Gateway gateway)
{
    private static readonly string Json = Repository.Generated(GeneratedFiles.EnvoyClusters);
    private static readonly DashboardFile Dashboard = new(Json);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    public static TheoryData<string, Choice> Queries
    {
        get
        {
            var data = new TheoryData<string, Choice>();
            foreach (var target in Dashboard.Targets)
            {
                foreach (var choice in Enum.GetValues<Choice>())
                {
                    data.Add(target.Place, choice);
                }
            }

            return data;
        }
    }

    [Fact]
    public void No_query_of_the_dashboard_is_left_out() =>
        Assert.Equal(Regex.Count(Json, "\"expr\":", RegexOptions.None, TimeSpan.FromMinutes(1)), Dashboard.Targets.Count);

    [Fact]
    public async Task The_variables_offer_the_routes_and_their_parts()
    {
        var session = await OpenAsync(Choice.All);

        Assert.Equal(EnvoyExposition.Routes.Order(StringComparer.Ordinal), session.Options["cluster"]);
        Assert.Equal(["inference", "shop"], session.Options["namespace"].Order(StringComparer.Ordinal));
        Assert.Equal(["catalog.v2", "checkout", "embeddings", "llama"], session.Options["resource"].Order(StringComparer.Ordinal));
        Assert.Equal(["0", "1"], session.Options["rule"].Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_panel_has_data_and_the_labels_of_its_legend(string place, Choice choice)
    {
        var server = await gateway.KeepListAsync();
        var target = Assert.Single(Dashboard.Targets, candidate => string.Equals(candidate.Place, place, StringComparison.Ordinal));
        var query = (await OpenAsync(choice)).Query(target);

        var result = await server.Patience.UntilAsync(
            () => target.Instant ? server.Api.QueryAsync(query) : server.Api.QueryRangeAsync(query, Interval),
            series => series.Any(one => one.Values.Count > 0),
            _ => $"No data: {query}");

        Assert.All(result, series => Assert.All(target.LegendLabels, label => Assert.Contains(label, series.Labels.Names)));
    }

    private async Task<DashboardSession> OpenAsync(Choice choice)
    {
        var server = await gateway.KeepListAsync();
        var (selector, label) = Dashboard.Variables[0].LabelValues;
        await server.Patience.UntilAsync(
            () => server.Api.LabelValuesAsync(label, selector?.Split('{')[0]),
            values => values.Count > 0,
            _ => $"Nothing has a label {label}: {selector}");
        return await DashboardSession.OpenAsync(Dashboard, server.Api, choice, Interval);
    }
}
