using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Paths;

public sealed class PathCheckTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("grafana/dashboards/envoy-clusters.json")]
    [InlineData(".artifactsxyz")]
    [InlineData(".hidden/..name/a..b/...c")]
    [InlineData("con-fig/com/lpt0/nul-l.txt/gitfile/.gitignore")]
    [InlineData("name with spaces/网关/🚀.json")]
    public void A_path_below_the_output_folder_is_fine(string path) => Assert.Empty(Check(new TextArtifact(path, "")));

    [Theory]
    [InlineData("", "TextArtifact.Path", "is empty")]
    [InlineData("/etc/passwd", "/", "is absolute")]
    [InlineData("//server/share", "/", "is absolute")]
    [InlineData("C:/a", "C:", "begins with a drive letter")]
    [InlineData("c:a", "c:", "begins with a drive letter")]
    [InlineData("../a", "..", "leaves its folder with '..'")]
    [InlineData("a/../../b", "..", "leaves its folder with '..'")]
    [InlineData("a/..", "..", "leaves its folder with '..'")]
    [InlineData("./a", ".", "has the name '.', which is the folder itself")]
    [InlineData("a\\b", "\\", "has a backslash")]
    [InlineData("..\\a", "\\", "has a backslash")]
    [InlineData("a//b", "/", "has an empty name")]
    [InlineData("a/", "/", "has an empty name")]
    [InlineData("a\nb", "\n", "has a control character")]
    [InlineData("a\0", "\0", "has a control character")]
    [InlineData("a/b:stream", ":", "has ':', which Windows allows in no name")]
    [InlineData("what?", "?", "has '?'")]
    [InlineData("a./b", "a.", "has the name 'a.' that ends with a dot or a space")]
    [InlineData("a/b ", "b ", "has the name 'b ' that ends with a dot or a space")]
    [InlineData(".git/config", ".git", "has the name '.git', which belongs to git")]
    [InlineData("a/.GIT/hooks", ".GIT", "has the name '.GIT', which belongs to git")]
    [InlineData("git~1/hooks", "git~1", "belongs to git")]
    [InlineData(".artifacts/Definitions", ".artifacts", "belongs to the build")]
    [InlineData("a/.Artifacts-1", ".Artifacts-1", "belongs to the build")]
    [InlineData("nul", "nul", "has the name 'nul', which is a device on Windows")]
    [InlineData("a/CON.json", "CON.json", "has the name 'CON.json', which is a device on Windows")]
    [InlineData("a/com1 .txt", "com1 .txt", "which is a device on Windows")]
    [InlineData("lpt³", "lpt³", "which is a device on Windows")]
    public void A_path_that_leaves_the_output_folder_or_fits_no_checkout_is_refused(string path, string place, string problem)
    {
        var finding = Only(Check(new TextArtifact(path, "")));
        Assert.StartsWith($"ART1011 at {place}: ", finding, StringComparison.Ordinal);
        Assert.Contains(problem, finding, StringComparison.Ordinal);
        Assert.Contains("of a text file", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_shown_as_a_code() =>
        Assert.Contains("'a\\ud83d' of a text file has half a surrogate pair", Only(Check(new TextArtifact("a\ud83d", ""))), StringComparison.Ordinal);

    [Fact]
    public void Names_and_paths_that_are_too_long_are_refused()
    {
        Assert.Contains("more than 255 bytes", Only(Check(new TextArtifact(new string('a', 256), ""))), StringComparison.Ordinal);
        Assert.Empty(Check(new TextArtifact(new string('a', 255), "")));
        Assert.Contains("longer than 1024 bytes", Only(Check(new TextArtifact(string.Join('/', Enumerable.Repeat("folder", 200)), ""))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_characters_the_property_is_blamed_then_the_artifact_then_its_definition()
    {
        var artifact = new TextArtifact("../a", "");
        Assert.StartsWith("ART1011 at TextArtifact.Path", Only(Check(new FakeProvenance { KnowsCharacters = false }, artifact)), StringComparison.Ordinal);
        Assert.StartsWith("ART1011 at new TextArtifact", Only(Check(new FakeProvenance { KnowsCharacters = false, KnowsProperties = false }, artifact)), StringComparison.Ordinal);
        Assert.StartsWith("ART1011 at definition", Only(Check(new FakeProvenance { KnowsCharacters = false, KnowsProperties = false, KnowsCreations = false }, artifact)), StringComparison.Ordinal);
    }
}
