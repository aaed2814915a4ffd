using Artifacts.Grafana;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Values;

public sealed class NullValueCheckTests
{
    [Fact]
    public void What_may_be_left_out_may_be_null() =>
        Assert.Empty(Check(new Dashboard("D") { Panels = [new StatPanel("S") { Unit = null, Interval = null, GridPos = null, Thresholds = null }] }));

    [Fact]
    public void A_null_that_a_record_needs_is_refused_at_its_property() =>
        Assert.StartsWith(
            "ART1013 at StatPanel.Targets: 'Targets' of StatPanel is null: give it a value, or leave it out.",
            Only(Check(new Dashboard("D") { Panels = [new Row("R") { Panels = [new StatPanel("S") { Targets = null! }] }] })),
            StringComparison.Ordinal);

    [Fact]
    public void A_null_in_a_list_is_refused_at_the_list() =>
        Assert.StartsWith(
            "ART1013 at Dashboard.Panels: 'Panels' of Dashboard holds a null",
            Only(Check(new Dashboard("D") { Panels = [new StatPanel("S"), null!] })),
            StringComparison.Ordinal);

    [Fact]
    public void A_null_given_to_a_constructor_is_found() =>
        Assert.StartsWith("ART1013 at TextArtifact.Text", Only(Check(new TextArtifact("a", null!))), StringComparison.Ordinal);

    [Fact]
    public void An_artifact_with_a_null_breaks_no_other_check() =>
        Assert.Equal(
            ["ART1013", "ART1013", "ART5005"],
            Check(
                new Dashboard(null!) { Uid = "a", Variables = null! },
                new Dashboard("B") { Panels = [new StatPanel("S") { Targets = [new PrometheusQuery("")] }] })
                .Select(finding => finding.Rule.Id));
}
