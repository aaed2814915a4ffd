using Artifacts.Grafana;
using Artifacts.Metrics;

namespace Artifacts.Tests.Grafana;

public sealed class LegendFormatTests
{
    private static readonly Label Pod = new("pod");

    [Fact]
    public void A_label_in_a_hole_stands_for_its_value()
    {
        LegendFormat legend = $"{Pod} p{99} {"of"} {new DatasourceVariable("ds")}";
        Assert.Equal("{{pod}} p99 of ${ds}", legend.Text);
        Assert.Equal(Pod, legend.Operands.First());
        Assert.Equal(legend.Text, string.Concat(legend.Parts.Select(part => part.Text)));
    }

    [Fact]
    public void A_label_alone_is_a_legend()
    {
        LegendFormat legend = Pod;
        Assert.Equal("{{pod}}", legend.Text);
    }

    [Fact]
    public void A_string_stands_as_it_is()
    {
        const string Text = "{{pod}} ready";
        LegendFormat legend = Text;
        Assert.Same(Text, legend.Text);
    }
}
