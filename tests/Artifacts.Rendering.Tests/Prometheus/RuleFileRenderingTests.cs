using System.Text;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;
using Artifacts.Tests.Snapshots;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class RuleFileRenderingTests
{
    [Fact]
    public void Every_field_is_printed_in_Prometheuss_order()
    {
        var latency = new Histogram("request_seconds");
        var buckets = new RecordingRule("le:request_seconds_bucket:rate5m", $"sum by ({PrometheusLabels.Le}) (rate({latency.Bucket}[5m]))");
        var file = new RuleFile("everything")
        {
            Groups =
            [
                new("latency")
                {
                    Interval = "30s",
                    Limit = 100,
                    Rules =
                    [
                        buckets with { Labels = [new("team", "b"), new("env", "a")] },
                        new AlertingRule("Slow", $"histogram_quantile({0.99}, {buckets})\n  > 2.5")
                        {
                            For = "10m",
                            KeepFiringFor = TimeSpan.FromMinutes(90),
                            Labels = [new(new Label("severity"), "page")],
                            Annotations = [new("summary", "{{ $value }}s"), new("description", "First line.\nSecond line.\n")],
                        },
                    ],
                },
                new("empty"),
            ],
        };

        Snapshot.Verify(Text(file), "Everything.rules", "yaml");
    }

    [Fact]
    public void A_rule_or_a_series_in_a_hole_is_kept_as_an_operand()
    {
        var latency = new Histogram("request_seconds");
        var rule = new RecordingRule("a:b", latency.Sum);
        Query query = rule;
        Query both = $"{rule} / {latency.Count}";

        Assert.Equal("a:b / request_seconds_count", both.Text);
        Assert.Equal([rule, latency.Count], both.Operands);
        Assert.Same(rule, Assert.Single(query.Operands));
        Assert.Equal(latency.Sum, Assert.Single(rule.Expr.Operands));
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}
