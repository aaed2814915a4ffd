using System.Text;
using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Tests.Snapshots;

namespace Artifacts.Rendering.Tests.Grafana;

public sealed class DashboardRenderingTests
{
    private static readonly Label Pod = new("pod");
    private static readonly Artifacts.Metrics.Gauge Up = new("up");

    [Fact]
    public void A_dashboard_with_a_graph_is_printed_in_Grafanas_order()
    {
        var dashboard = new Dashboard("Targets up")
        {
            Description = "Which targets answer, \"now\" & before: <up> > 0 – größer als 0",
            Tags = ["targets"],
            Panels =
            [
                new TimeSeries("Up")
                {
                    Unit = Unit.Short,
                    Targets = [new PrometheusTarget($"sum by ({Pod}) ({Up})") { LegendFormat = $"{Pod} is up" }],
                },
            ],
        };

        Snapshot.Verify(Text(dashboard), "TargetsUp", "json");
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}
