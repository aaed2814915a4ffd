using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Usage.Tests;

public sealed class QuerySeriesTests
{
    private static readonly Counter Orders = new("orders_total");
    private static readonly Histogram Latency = new("latency_seconds");
    private static readonly Summary Size = new("size_bytes");
    private static readonly RecordingRule Rate = new("job:orders:rate5m", $"rate({Orders}[5m])");

    public static TheoryData<Query, string> Queries => new()
    {
        { Orders, "orders_total" },
        { $"sum(rate({Orders}[5m]))", "orders_total" },
        { $"sum({Wrapped($"rate({Orders}[5m]) + {Size.Sum}")})", "orders_total size_bytes_sum" },
        { Latency.Bucket, "latency_seconds_bucket" },
        { $"rate({Latency.Sum}[5m]) / rate({Latency.Count}[5m])", "latency_seconds_sum latency_seconds_count" },

        // A suffix may be text, also when the hole is a query.
        { $"rate({Latency}_bucket[5m])", "latency_seconds_bucket" },
        { $"rate({Wrapped(Latency)}[5m])", "latency_seconds_bucket latency_seconds_sum latency_seconds_count" },
        { $"{(Query)Latency}_count", "latency_seconds_count" },
        { $"{Size}{{quantile=\"0.9\"}}", "size_bytes" },

        // What is recorded is no series of a job.
        { $"sum({Rate}) / {Orders}", "orders_total" },
        { "up", "" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_series_are_those_of_the_objects(Query query, string names) =>
        Assert.Equal(names, string.Join(" ", QuerySeries.Of(query).Metrics.SelectMany(use => use.Names)));

    [Fact]
    public void Each_stands_at_its_characters()
    {
        Query query = $"sum({Wrapped($"a + {Orders}")}) / {Latency}_count + {Rate}";
        var series = QuerySeries.Of(query);
        Assert.Equal(
            ["orders_total", "latency_seconds"],
            series.Metrics.Select(use => query.Text.Substring(use.Start, use.Length)));
        Assert.Equal(["job:orders:rate5m"], series.Rules.Select(use => query.Text.Substring(use.Start, use.Length)));
        Assert.False(series.IsUnknown);
        Assert.True(QuerySeries.Of("sum(up)").IsUnknown);
    }

    private static Query Wrapped(Query query) => $"({query})";
}
