using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.EndToEnd.Tests.Proxies;
using Artifacts.Playground.Kubernetes;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests;

public sealed class ScrapeJobTests(Gateway gateway)
{
    private static readonly string[] WrittenByPrometheus =
        ["scrape_duration_seconds", "scrape_samples_post_metric_relabeling", "scrape_samples_scraped", "scrape_series_added", "up"];

    [Theory]
    [InlineData(GeneratedFiles.CollectAll)]
    [InlineData(GeneratedFiles.KeepList)]
    public async Task Promtool_accepts_the_job(string file)
    {
        using var folder = new TemporaryFolder();
        await PrometheusTools.CheckAsync("config", folder.Write("prometheus.yaml", PlayedConfiguration.OfJobs([Repository.Generated(file)], gateway.Cluster.Pods, Gateway.Interval)));
    }

    [Fact]
    public async Task The_keep_list_job_has_one_target_a_proxy_which_tells_its_namespace_and_pod() =>
        await ExpectOneTargetAProxyAsync(await gateway.KeepListAsync());

    [Fact]
    public async Task The_job_that_collects_everything_has_the_same_targets() =>
        await ExpectOneTargetAProxyAsync(await gateway.CollectAllAsync());

    [Fact]
    public async Task The_keep_list_job_keeps_exactly_what_it_lists()
    {
        var listed = KeepListRegex.Names(KeepListRegex.Of(Repository.Generated(GeneratedFiles.KeepList)));
        var offered = gateway.Cluster.Proxies[0].Exposition.Samples.Select(sample => sample.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(offered, listed.ToHashSet(StringComparer.Ordinal));
        Assert.NotEmpty(offered.Except(listed, StringComparer.Ordinal));
        await ExpectSamplesAsync(await gateway.KeepListAsync(), sample => listed.Contains(sample.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void The_keep_list_has_everything_that_the_published_one_has() =>
        Assert.Subset(
            KeepListRegex.Names(KeepListRegex.Of(Repository.Generated(GeneratedFiles.KeepList))).ToHashSet(StringComparer.Ordinal),
            PublishedSample.Names.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public async Task The_job_that_collects_everything_keeps_everything() =>
        await ExpectSamplesAsync(await gateway.CollectAllAsync(), _ => true);

    private async Task ExpectOneTargetAProxyAsync(PrometheusServer server)
    {
        var targets = await ScrapedTargetsAsync(server);

        Assert.Equal(
            gateway.Cluster.Proxies.Select(proxy => (proxy.Pod.Targets[0].Address, Labels: TargetLabels(proxy.Pod))).Order(),
            targets.Select(target => (target.Address, Labels: target.Labels.ToString())).Order());
    }

    private static string TargetLabels(Pod pod) => new Labels(
    [
        new("cluster", "ack-production"),
        new("instance", pod.Targets[0].Address),
        new("job", "ack-gateway"),
        new("namespace", pod.Namespace),
        new("pod", pod.Name),
    ]).ToString();

    private async Task ExpectSamplesAsync(PrometheusServer server, Predicate<Sample> isKept)
    {
        var targets = await ScrapedTargetsAsync(server);

        var series = await server.Api.SeriesAsync("{job=\"ack-gateway\"}");

        var expected = gateway.Cluster.Proxies.SelectMany(proxy =>
        {
            var labels = Assert.Single(targets, target => string.Equals(target.Labels["pod"], proxy.Pod.Name, StringComparison.Ordinal)).Labels;
            return proxy.Exposition.Samples
                .Where(sample => isKept(sample))
                .Select(sample => $"{labels.With(sample.Labels.Select(label => KeyValuePair.Create(label.Name, label.Value))).With([new("__name__", sample.Name)])}");
        });
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            series.Where(labels => !WrittenByPrometheus.Contains(labels.Metric, StringComparer.Ordinal)).Select(labels => $"{labels}").Order(StringComparer.Ordinal));
        Assert.Subset(series.Select(labels => labels.Metric).ToHashSet(StringComparer.Ordinal), WrittenByPrometheus.ToHashSet(StringComparer.Ordinal));
    }

    // A target that was scraped once has told all its series, for their labels don't change. Its health is known a moment
    // before its samples are stored, so the sample that tells of health is what to wait for.
    private static async Task<IReadOnlyList<Target>> ScrapedTargetsAsync(PrometheusServer server)
    {
        var targets = await server.Patience.UntilAsync(server.Api.TargetsAsync, found => found.Count > 0, _ => "There is no target.");
        await server.Patience.UntilAsync(
            () => server.Api.QueryAsync("up == 1"),
            up => up.Count == targets.Count,
            up => $"Of {string.Join(", ", targets)} only these are up: {string.Join(", ", up.Select(series => series.Labels))}");
        return targets;
    }
}
