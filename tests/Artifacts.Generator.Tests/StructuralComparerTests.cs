using System.Collections.Immutable;
using Artifacts.Generator.Comparison;
using Artifacts.Metrics;

namespace Artifacts.Generator.Tests;

public sealed class StructuralComparerTests
{
    [Fact]
    public void Records_with_equal_lists_of_equal_records_are_equal() =>
        Assert.True(StructuralComparer.AreEqual(Counter("a", "b"), Counter("a", "b")));

    [Theory]
    [InlineData("a", "c")]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    public void A_difference_deep_inside_counts(params string[] labels) =>
        Assert.False(StructuralComparer.AreEqual(Counter("a", "b"), Counter(labels)));

    [Fact]
    public void Lists_of_different_kinds_that_hold_the_same_are_equal() =>
        Assert.True(StructuralComparer.AreEqual(new List<string> { "a" }, ImmutableList.Create("a")));

    [Fact]
    public void Dictionaries_compare_keys_and_values()
    {
        var one = new Dictionary<string, Label> { ["a"] = new("x") };

        Assert.True(StructuralComparer.AreEqual(one, new Dictionary<string, Label> { ["a"] = new("x") }));
        Assert.False(StructuralComparer.AreEqual(one, new Dictionary<string, Label> { ["a"] = new("y") }));
        Assert.False(StructuralComparer.AreEqual(one, new Dictionary<string, Label> { ["b"] = new("x") }));
    }

    [Fact]
    public void Records_of_different_types_differ() =>
        Assert.False(StructuralComparer.AreEqual(new Counter("a"), new Gauge("a")));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "a", false)]
    [InlineData("a", null, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 1L, false)]
    [InlineData(double.NaN, double.NaN, true)]
    public void Single_values_compare_as_themselves(object? left, object? right, bool equal) =>
        Assert.Equal(equal, StructuralComparer.AreEqual(left, right));

    private static Counter Counter(params string[] labels) =>
        new("requests_total") { Labels = [.. labels.Select(label => new Label(label))] };
}
