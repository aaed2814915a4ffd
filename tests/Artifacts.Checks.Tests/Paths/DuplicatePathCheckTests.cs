using Artifacts.Grafana;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Paths;

public sealed class DuplicatePathCheckTests
{
    [Fact]
    public void Different_paths_are_fine() =>
        Assert.Empty(Check(new TextArtifact("a/b", ""), new TextArtifact("a/c", ""), new TextArtifact("b", ""), new TextArtifact("ab", "")));

    [Fact]
    public void Two_artifacts_on_one_path_are_refused_at_the_second() =>
        Assert.Equal(
            "ART1010 at a/b: 'a/b' is the path of both a text file at definition(1,1) and a text file. Give one of them another path.",
            Only(Check(new TextArtifact("a/b", "1"), new TextArtifact("a/b", "2"))));

    [Theory]
    [InlineData("Grafana/a.json", "grafana/A.json")]
    [InlineData("z\u00fcrich", "zu\u0308rich")]
    public void Paths_that_some_file_systems_hold_for_one_are_refused(string first, string second) =>
        Assert.Equal(
            $"ART1010 at {second}: '{first}' and '{second}' are one file where case doesn't count: they are the paths of " +
            "a text file at definition(1,1) and a text file. Give one of them another path.",
            Only(Check(new TextArtifact(first, ""), new TextArtifact(second, ""))));

    [Theory]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a/b/c/d")]
    [InlineData("A", "a/b")]
    public void A_file_where_another_artifact_needs_a_folder_is_refused(string file, string inside)
    {
        var expected = $"ART1010 at {file}: '{file}' of a text file is a file, but also the folder of '{inside}' of a text file at " +
            "definition(1,1). Give one of them another path.";
        Assert.Equal(expected, Only(Check(new TextArtifact(file, ""), new TextArtifact(inside, ""))));
        Assert.Equal(expected, Only(Check(new TextArtifact(inside, ""), new TextArtifact(file, ""))));
    }

    [Fact]
    public void Three_on_one_path_give_two_findings() =>
        Assert.Equal(2, Check(new TextArtifact("a", ""), new TextArtifact("a", ""), new TextArtifact("A", "")).Count);

    [Fact]
    public void Dashboards_named_alike_are_reported_once_by_their_uid() =>
        Assert.StartsWith("ART5001 ", Only(Check(new Dashboard("One"), new Dashboard("One"))), StringComparison.Ordinal);

    [Fact]
    public void Invalid_paths_are_not_compared() =>
        Assert.All(Check(new TextArtifact("../a", ""), new TextArtifact("../a", "")), finding => Assert.Equal("ART1011", finding.Rule.Id));
}
