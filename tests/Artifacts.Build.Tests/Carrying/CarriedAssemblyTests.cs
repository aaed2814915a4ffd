using System.Text;
using Artifacts.Build.Carrying;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Carrying;

public sealed class CarriedAssemblyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_complete_assembly_gives_its_artifacts()
    {
        var artifacts = Read(Carrier.Source(("a.txt", "one"), ("b/ü.txt", "two\n"))).Complete();

        Assert.Equal(["a.txt", "b/ü.txt"], artifacts.Select(artifact => artifact.Path));
        Assert.Equal(["one", "two\n"], artifacts.Select(artifact => Encoding.UTF8.GetString(artifact.Decode())));
    }

    [Fact]
    public void Failures_come_with_their_place()
    {
        var failure = Assert.Single(Read(
            "[assembly: Artifacts.Generated.ArtifactsFailed(\"ART1001\", \"No.\", \"a.cs\", 1, 2, 3, 4)]").Failures);

        Assert.Equal(new CarriedFailure("ART1001", "No.", "a.cs", 1, 2, 3, 4), failure);
    }

    [Fact]
    public void An_assembly_without_the_generators_word_is_not_complete() =>
        AssertFails("ART1020", Carrier.Attribute(Carrier.Artifact("a.txt", "one")));

    [Fact]
    public void An_artifact_too_many_is_noticed() =>
        AssertFails("ART1021", Carrier.Source(("a.txt", "one")) + Carrier.Attribute(Carrier.Artifact("b.txt", "two")));

    [Fact]
    public void An_artifact_replaced_by_another_is_noticed() => AssertFails(
        "ART1021",
        Carrier.Source(("a.txt", "one")).Replace("\"a.txt\"", "\"b.txt\"", StringComparison.Ordinal));

    [Fact]
    public void Attributes_of_the_authors_own_are_not_meant() => AssertFails(
        "ART1020",
        """
        [assembly: Mine.ArtifactsCompleted]
        namespace Mine { public class ArtifactsCompletedAttribute : System.Attribute; }
        """);

    [Fact]
    public void A_file_that_is_no_assembly_is_one_clear_error() =>
        Assert.Equal("ART1021", Assert.Throws<BuildException>(() => CarriedAssembly.Read(folder.Write("a.dll", "no assembly"))).Code);

    [Fact]
    public void A_missing_assembly_is_one_clear_error() =>
        Assert.Equal("ART1021", Assert.Throws<BuildException>(() => CarriedAssembly.Read(folder.File("a.dll"))).Code);

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IGd6aXA=")]
    public void Damaged_content_is_one_clear_error(string content) => Assert.Equal(
        "ART1021", Assert.Throws<BuildException>(() => new CarriedArtifact("a.txt", "", content).Decode()).Code);

    private void AssertFails(string code, string source) =>
        Assert.Equal(code, Assert.Throws<BuildException>(() => Read(source).Complete()).Code);

    private CarriedAssembly Read(string source) => CarriedAssembly.Read(Carrier.Compile(folder.File("carrier.dll"), source));
}
