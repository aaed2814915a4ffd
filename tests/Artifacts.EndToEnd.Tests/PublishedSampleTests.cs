using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests;

/// <summary>Why the published job is not good enough: it is accepted, and has no data.</summary>
public sealed class PublishedSampleTests(Gateway gateway)
{
    [Fact]
    public async Task Promtool_accepts_the_sample()
    {
        using var folder = new TemporaryFolder();
        var played = PlayedConfiguration.OfJobs([PublishedSample.Yaml], gateway.Cluster.Pods, Gateway.Interval);

        // The keep-list is the sample's, line breaks and all.
        Assert.Contains('\n', KeepListRegex.Of(played));
        Assert.Equal(KeepListRegex.Of(PublishedSample.Yaml), KeepListRegex.Of(played));
        await PrometheusTools.CheckAsync("config", folder.Write("prometheus.yaml", played));
    }

    [Fact]
    public async Task The_sample_scrapes_both_proxies_and_keeps_nothing() =>
        Assert.Empty(await KeptAsync(await gateway.OtherAsync(PublishedSample.Yaml)));

    [Fact]
    public async Task The_sample_with_its_keep_list_on_one_line_keeps_all_of_it() => Assert.Equal(
        PublishedSample.Names.Order(StringComparer.Ordinal),
        await KeptAsync(await gateway.OtherAsync(PublishedSample.OnOneLine)));

    [Fact]
    public async Task The_sample_scrapes_every_port_and_tells_neither_namespace_nor_pod()
    {
        var server = await gateway.OtherAsync(PublishedSample.Yaml);
        var targets = await server.Patience.UntilAsync(
            server.Api.TargetsAsync,
            found => found.Count > 0,
            _ => "Prometheus has no target.");

        Assert.All(gateway.Cluster.Proxies.SelectMany(proxy => proxy.Pod.Targets), target =>
        {
            var scraped = Assert.Single(targets, candidate => string.Equals(candidate.Address, target.Address, StringComparison.Ordinal));
            Assert.Equal(["instance", "job"], scraped.Labels.Names);
        });
    }

    private async Task<IEnumerable<string>> KeptAsync(PrometheusServer server)
    {
        // What a scrape reads and what it keeps is written at once: who sees the one would see the other.
        await server.Patience.UntilAsync(
            () => server.Api.QueryAsync("scrape_samples_scraped > 100"),
            scraped => scraped.Count == gateway.Cluster.Proxies.Count,
            scraped => $"Not every proxy was scraped: {string.Join(", ", scraped.Select(series => series.Labels))}");

        return (await server.Api.LabelValuesAsync("__name__", "{job=\"ack-gateway\"}"))
            .Where(name => name is not "up" && !name.StartsWith("scrape_", StringComparison.Ordinal));
    }
}
