using Artifacts.Grafana;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Dashboards;

public sealed class PanelCheckTests
{
    [Fact]
    public void Panels_side_by_side_and_in_different_rows_are_fine() =>
        Assert.Empty(Check(new Dashboard("D")
        {
            Panels =
            [
                At(0, 0, 12, 8), At(12, 0, 12, 8), At(0, 8, 24, 1), new StatPanel("Flows"),
                new Row("One") { Panels = [At(0, 0, 24, 8)] },
                new Row("Two") { Panels = [At(0, 0, 24, 8)] },
                At(0, 0, 24, 8),
            ],
        }));

    [Theory]
    [InlineData(-1, 0, 12, 8, "begins at column -1, height 0")]
    [InlineData(0, -1, 12, 8, "begins at column 0, height -1")]
    [InlineData(0, 0, 0, 8, "is 0 wide and 8 high")]
    [InlineData(0, 0, 12, 0, "is 12 wide and 0 high")]
    [InlineData(20, 0, 5, 8, "goes from column 20 to 25")]
    [InlineData(2147483647, 0, 2147483647, 8, "goes from column 2147483647 to 4294967294")]
    [InlineData(0, 2147483647, 24, 8, "ends 2147483655 below the top")]
    public void A_place_outside_the_grid_is_refused(int x, int y, int width, int height, string problem) =>
        Assert.StartsWith(
            $"ART5003 at StatPanel.GridPos: Panel 'P' {problem}. The grid has 24 columns",
            Only(Check(new Dashboard("D") { Panels = [At(x, y, width, height)] })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(25, 8, "StatPanel.Width: Panel 'P' is 25 wide")]
    [InlineData(0, 8, "StatPanel.Width: Panel 'P' is 0 wide")]
    [InlineData(12, 0, "StatPanel.Height: Panel 'P' is 0 high")]
    public void A_size_that_the_grid_has_not_is_refused(int width, int height, string problem) =>
        Assert.StartsWith(
            $"ART5003 at {problem}.",
            Only(Check(new Dashboard("D") { Panels = [new StatPanel("P") { Width = width, Height = height }] })),
            StringComparison.Ordinal);

    [Fact]
    public void A_panel_over_another_is_refused() =>
        Assert.Equal(
            "ART5003 at StatPanel.GridPos: Panel 'P' lies over panel 'P': move one of them, or leave GridPos out and panels flow.",
            Only(Check(new Dashboard("D") { Panels = [new Row("R") { Panels = [At(0, 0, 12, 8), At(11, 7, 12, 8)] }] })));

    [Fact]
    public void A_row_with_a_place_of_its_own_is_refused() =>
        Assert.Equal(
            "ART5003 at Row.GridPos: Row 'R' has a place of its own, but rows stand one below the other: leave GridPos out.",
            Only(Check(new Dashboard("D") { Panels = [new Row("R") { GridPos = new(0, 3, 24, 1) }] })));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_that_JSON_can_not_hold_is_refused(double number, string text)
    {
        Assert.StartsWith(
            $"ART5007 at TimeSeriesPanel.Max: 'Max' in panel 'P' is {text}, which JSON can't hold",
            Only(Check(new Dashboard("D") { Panels = [new TimeSeriesPanel("P") { Max = number }] })),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "ART5007 at Threshold.Value: ",
            Only(Check(new Dashboard("D") { Panels = [new StatPanel("P") { Thresholds = new([new("red", number)]) }] })),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_query_is_refused(string expr) =>
        Assert.Equal(
            "ART5005 at PrometheusQuery.Expr: A query of panel 'P' is empty: write PromQL, or leave the query out.",
            Only(Check(new Dashboard("D") { Panels = [new StatPanel("P") { Targets = [new PrometheusQuery(expr)] }] })));

    [Fact]
    public void A_value_that_is_mapped_twice_is_refused() =>
        Assert.Equal(
            "ART5008 at 0: The value '0' is mapped twice in panel 'P': Grafana would show the last one only; remove one of them.",
            Only(Check(new Dashboard("D") { Panels = [new StatPanel("P") { Mappings = [new ValueMap([new("0", "down"), new("1", "up"), new("0", "gone")])] }] })));

    private static StatPanel At(int x, int y, int width, int height) => new("P") { GridPos = new(x, y, width, height) };
}
