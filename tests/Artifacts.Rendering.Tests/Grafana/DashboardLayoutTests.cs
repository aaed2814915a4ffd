using Artifacts.Grafana;
using Artifacts.Rendering.Grafana;

namespace Artifacts.Rendering.Tests.Grafana;

public sealed class DashboardLayoutTests
{
    [Fact]
    public void Panels_flow_from_the_left_and_lines_are_as_high_as_their_highest_panel() =>
        Assert.Equal(
            [new(0, 0, 12, 8), new(12, 0, 6, 4), new(0, 8, 24, 3), new(0, 11, 10, 2), new(10, 11, 14, 2)],
            Places(Sized(12, 8), Sized(6, 4), Sized(24, 3), Sized(10, 2), Sized(14, 2)));

    [Fact]
    public void A_panel_with_a_place_of_its_own_keeps_it_and_others_flow_around() =>
        Assert.Equal(
            [new(0, 0, 6, 4), new(6, 0, 6, 8), new(12, 0, 12, 4), new(0, 4, 6, 4)],
            Places(Sized(6, 4), Placed(new(6, 0, 6, 8)), Sized(12, 4), Sized(6, 4)));

    [Fact]
    public void A_line_full_of_placed_panels_is_passed_over() =>
        Assert.Equal(
            [new(0, 0, 12, 3), new(12, 0, 12, 5), new(0, 5, 24, 2)],
            Places(Placed(new(0, 0, 12, 3)), Placed(new(12, 0, 12, 5)), Sized(24, 2)));

    [Fact]
    public void A_gap_between_placed_panels_is_used() =>
        Assert.Equal(
            [new(0, 0, 6, 9), new(18, 0, 6, 9), new(6, 0, 12, 4), new(6, 4, 12, 4)],
            Places(Placed(new(0, 0, 6, 9)), Placed(new(18, 0, 6, 9)), Sized(12, 4), Sized(12, 4)));

    [Fact]
    public void A_panel_that_repeats_sideways_takes_its_lines_alone() =>
        Assert.Equal(
            [new(0, 0, 6, 4), new(0, 4, 24, 4), new(0, 8, 6, 4), new(6, 8, 6, 4)],
            Places(
                Sized(6, 4),
                Sized(6, 4) with { Repeat = "pod" },
                Sized(6, 4) with { Repeat = "pod", RepeatDirection = RepeatDirection.V },
                Sized(6, 4)));

    [Fact]
    public void Layout_ends_even_for_panels_that_checks_refuse() =>
        Assert.Equal(
            [new(0, 0, 24, 1_000_000_000), new(0, 1_000_000_000, 99, 2), new(0, 1_000_000_002, 0, -1)],
            Places(Placed(new(0, 0, 24, 1_000_000_000)), Sized(99, 2), Sized(0, -1)));

    [Fact]
    public void Ids_count_in_the_order_written_and_rows_follow_each_other()
    {
        var parts = DashboardLayout.Place(
        [
            Sized(24, 4),
            new Row("Open") { Panels = [Sized(12, 8), Sized(12, 8)] },
            new Row("Collapsed") { Collapsed = true, Panels = [Sized(24, 6), Placed(new(3, 6, 6, 6))] },
            new Row("Empty"),
            Sized(24, 4),
        ]);

        Assert.Equal([1, 2, 3, 4, 5, 8, 9], parts.Select(part => part.Id));
        Assert.Equal([0, 4, 5, 5, 13, 14, 15], parts.Select(part => part.Place.Y));
        var collapsed = Assert.Single(parts, part => part.Panels.Count > 0);
        Assert.Equal([6, 7], collapsed.Panels.Select(panel => panel.Id));
        Assert.Equal([14, 20], collapsed.Panels.Select(panel => panel.Place.Y));
    }

    [Fact]
    public void Ids_that_authors_give_are_kept_and_left_out() =>
        Assert.Equal(
            [1, 2, 3, 5, 4],
            DashboardLayout.Place([Sized(1, 1), Sized(1, 1) with { Id = 2 }, Sized(1, 1), new Row("R") { Panels = [Sized(1, 1) with { Id = 4 }] }]).Select(part => part.Id));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(27, "AB")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Queries_are_called_by_letters(int index, string refId) => Assert.Equal(refId, RefId.Of(index));

    private static StatPanel Sized(int width, int height) => new("Sized") { Width = width, Height = height };

    private static StatPanel Placed(GridPos position) => new("Placed") { GridPos = position };

    private static IEnumerable<Place> Places(params Panel[] panels) =>
        DashboardLayout.Place(panels).Select(panel => panel.Place);
}
