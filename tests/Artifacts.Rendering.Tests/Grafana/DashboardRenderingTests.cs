using System.Globalization;
using System.Text;
using System.Text.Json;
using Artifacts.Grafana;
using Label = Artifacts.Metrics.Label;
using Snapshot = Artifacts.Tests.Snapshots.Snapshot;

namespace Artifacts.Rendering.Tests.Grafana;

public sealed class DashboardRenderingTests
{
    private static readonly Label Pod = new("pod");

    [Fact]
    public void A_dashboard_with_a_graph_is_printed_in_Grafanas_order()
    {
        var dashboard = new Dashboard("Targets up")
        {
            Description = "Which targets answer, \"now\" & before: <up> > 0 – größer als 0",
            Tags = ["targets"],
            Panels =
            [
                new TimeSeriesPanel("Up")
                {
                    Unit = FieldUnit.Short,
                    Targets = [new PrometheusQuery($"sum by ({Pod}) (up)") { LegendFormat = $"{Pod} is up" }],
                },
            ],
        };

        Snapshot.Verify(Text(dashboard), "TargetsUp", "json");
    }

    [Fact]
    public void Every_option_is_printed() => Snapshot.Verify(Text(EveryOption.Dashboard), "EveryOption", "json");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var expected = Text(EveryOption.Dashboard);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Text(EveryOption.Dashboard));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quotes\" 'and' <angles> & signs")]
    [InlineData("back\\slash, tab\t, line\nend, bell\a")]
    [InlineData("Zürich, 网关, 🚀, \u2028")]
    public void Any_text_reads_back_the_same(string text)
    {
        var dashboard = new Dashboard(text) { Uid = "text", Panels = [new StatPanel(text) { Targets = [new PrometheusQuery(text)] }] };
        var json = JsonDocument.Parse(ArtifactRenderer.Render(dashboard)).RootElement;
        Assert.Equal(text, json.GetProperty("title").GetString());
        Assert.Equal(text, json.GetProperty("panels")[0].GetProperty("targets")[0].GetProperty("expr").GetString());
    }

    [Fact]
    public void The_file_is_UTF8_with_line_feeds_only_and_one_at_the_end()
    {
        var bytes = ArtifactRenderer.Render(EveryOption.Dashboard);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal("}\n"u8, bytes.AsSpan(^2));
    }

    [Fact]
    public void A_buffer_and_a_stream_get_the_same_bytes()
    {
        using var stream = new MemoryStream();
        ArtifactRenderer.Render(EveryOption.Dashboard, stream);
        Assert.Equal(ArtifactRenderer.Render(EveryOption.Dashboard), stream.ToArray());
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}
