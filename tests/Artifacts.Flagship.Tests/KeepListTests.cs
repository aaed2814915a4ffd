using System.Text.Json;
using System.Text.RegularExpressions;
using Artifacts.MockGateway;
using Artifacts.Playground.Grafana;
using Artifacts.Playground.Prometheus;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Flagship.Tests;

/// <summary>The derived keep-lists, against what is written in every query and what targets really tell.</summary>
public sealed partial class KeepListTests
{
    public static TheoryData<string> Environments => [.. GeneratedEnvironment.Names];

    [Theory]
    [MemberData(nameof(Environments))]
    public void A_list_is_name_for_name_what_queries_ask_of_its_job(string name)
    {
        var environment = new GeneratedEnvironment(name);
        var asked = QueriesOf(environment).SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        var simulator = new Simulator(new());
        Assert.NotEmpty(environment.KeepLists);
        Assert.All(environment.KeepLists, file =>
        {
            var (job, kept) = KeepListOf(file);
            var told = simulator.Targets.Where(target => target.Job == job).SelectMany(target => NamesOf(simulator.Scrape(target)!)).ToHashSet(StringComparer.Ordinal);
            Assert.NotEmpty(told);
            Assert.Equal(told.Intersect(asked).Order(StringComparer.Ordinal), kept);
        });
    }

    [Fact]
    public async Task With_the_lists_every_query_has_the_same_series_and_values()
    {
        var environment = new GeneratedEnvironment("production");
        await using var scene = await Scene.SetAsync();
        scene.Mock.Simulator.IsFrozen = true;
        var everything = await scene.WatchAsync(environment, environment.CollectAll);
        var kept = await scene.WatchAsync(environment, environment.KeepLists);

        foreach (var server in new[] { everything, kept })
        {
            await server.Patience.UntilAsync(
                () => server.Api.QueryAsync("up == 1"), up => up.Count == scene.Mock.Targets.Count, up => $"{up.Count} of {scene.Mock.Targets.Count} targets are up.");
            await server.Patience.UntilAsync(
                async () => (await server.Api.RulesAsync()).Count(rule => rule.Health != "ok"), open => open == 0, open => $"{open} rules are not evaluated.");
        }

        var sessions = new List<(DashboardFile Dashboard, DashboardSession Everything, DashboardSession Kept)>();
        foreach (var file in environment.Dashboards)
        {
            var dashboard = new DashboardFile(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            sessions.Add((
                dashboard,
                await DashboardSession.OpenAsync(dashboard, everything.Api, Choice.All, Scene.Interval),
                await DashboardSession.OpenAsync(dashboard, kept.Api, Choice.All, Scene.Interval)));
        }

        var queries = sessions.SelectMany(session => session.Dashboard.Targets.Select(target => (Everything: session.Everything.Query(target), Kept: session.Kept.Query(target))))
            .Concat((await everything.Api.RulesAsync()).Select(rule => (Everything: rule.Query, Kept: rule.Query)))
            .Distinct()
            .ToArray();
        Assert.True(queries.Length > 120, $"{queries.Length} queries");
        foreach (var (one, other) in queries)
        {
            Assert.Equal(one, other);
            await everything.Patience.UntilAsync(
                async () =>
                {
                    var now = DateTimeOffset.UtcNow;
                    return (Everything: Print(await everything.Api.QueryAsync(one, now)), Kept: Print(await kept.Api.QueryAsync(other, now)));
                },
                results => results.Everything == results.Kept,
                results => $"{one}\ngives with everything\n{results.Everything}\nand with the keep-lists\n{results.Kept}");
        }
    }

    private static string Print(IReadOnlyList<ResultSeries> result) => string.Join("\n", result
        .Select(series => $"{series.Labels} {string.Join(" ", series.Values.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}")
        .Order(StringComparer.Ordinal));

    private static (string Job, IReadOnlyList<string> Kept) KeepListOf(string file)
    {
        var job = Load(file)["scrape_configs"][0];
        return (job["job_name"].Text(), job["metric_relabel_configs"][0]["regex"].Text().Split('|'));
    }

    private static YamlNode Load(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        return yaml.Documents[0].RootNode;
    }

    /// <summary>Every query as it is written in the environment's files.</summary>
    private static IEnumerable<string> QueriesOf(GeneratedEnvironment environment) =>
    [
        .. environment.Dashboards.SelectMany(file => TextsIn(JsonDocument.Parse(File.ReadAllText(file)).RootElement)),
        .. environment.Rules.SelectMany(file => Load(file)["groups"].Items().SelectMany(group => group["rules"].Items()).Select(rule => rule["expr"].Text())),
    ];

    private static IEnumerable<string> TextsIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => member.Name is "expr" or "query" && member.Value.ValueKind is JsonValueKind.String
            ? [member.Value.GetString()!]
            : TextsIn(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(TextsIn),
        _ => [],
    };

    // Without what stands between quotes, a metric's name is a word: no label is called like a metric.
    private static IEnumerable<string> NamesIn(string query) => Word().Matches(Quoted().Replace(query, "")).Select(match => match.Value);

    private static IEnumerable<string> NamesOf(string exposition) => exposition.Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line[..line.IndexOfAny(['{', ' '])]);

    [GeneratedRegex("[a-zA-Z_:][a-zA-Z0-9_:]*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex("""("([^"\\]|\\.)*"|'([^'\\]|\\.)*')""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Quoted();
}
