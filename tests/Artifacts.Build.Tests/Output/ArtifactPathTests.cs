using Artifacts.Build.Output;

namespace Artifacts.Build.Tests.Output;

public sealed class ArtifactPathTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("grafana/envoy-clusters.json")]
    [InlineData("a/.hidden/b..c")]
    [InlineData("a/.gitattributes")]
    [InlineData("console.yaml")]
    [InlineData("ü/日本.json")]
    public void Plain_relative_paths_are_valid(string path) => Assert.Null(ArtifactPath.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("C:/a")]
    [InlineData("a:stream")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    [InlineData("a*")]
    [InlineData("a.")]
    [InlineData("a /b")]
    [InlineData("con")]
    [InlineData("x/NUL.json")]
    [InlineData("com1.tar.gz")]
    [InlineData("aux .txt")]
    [InlineData(".artifacts/Definitions.manifest")]
    [InlineData(".git/config")]
    [InlineData(".gitattributes")]
    public void Paths_that_leave_the_folder_or_can_not_exist_everywhere_are_refused(string path) =>
        Assert.Equal("ART1025", Assert.Throws<BuildException>(() => ArtifactPath.Validate([path])).Code);

    [Fact]
    public void A_name_too_long_for_a_file_is_refused()
    {
        Assert.Null(ArtifactPath.Fault("a/" + new string('n', 255)));
        Assert.NotNull(ArtifactPath.Fault("a/" + new string('n', 256)));
        Assert.NotNull(ArtifactPath.Fault(new string('ü', 128)));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a/B.json", "a/b.json")]
    [InlineData("a", "a/b")]
    [InlineData("A", "a/b/c")]
    public void Paths_that_collide_are_refused(string one, string other) =>
        Assert.Equal("ART1025", Assert.Throws<BuildException>(() => ArtifactPath.Validate([one, other])).Code);
}
