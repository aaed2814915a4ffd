using Artifacts.Build.Output;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Output;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Paths_are_sorted_one_a_line_below_the_project()
    {
        var text = System.Text.Encoding.UTF8.GetString(new Manifest("../a.csproj", ["b", "B", "a/c"]).Print());

        Assert.Equal("# ../a.csproj\nB\na/c\nb\n", text);
    }

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var file = folder.Write("m", System.Text.Encoding.UTF8.GetString(new Manifest("../a.csproj", ["b", "a"]).Print()));

        var manifest = Manifest.Read(file)!;

        Assert.Equal("../a.csproj", manifest.Project);
        Assert.Equal(["a", "b"], manifest.Paths);
    }

    [Fact]
    public void Lines_that_are_no_paths_are_not_owned()
    {
        var file = folder.Write("m", "# ../a.csproj\n<<<<<<< ours\n../../etc/passwd\n/etc/passwd\na.json\r\n=======\n");

        Assert.Equal(["=======", "a.json"], Manifest.Read(file)!.Paths.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/r/output", "/r/definitions/D.csproj", "../definitions/D.csproj")]
    [InlineData("/r/output/", "/r/D.csproj", "../D.csproj")]
    [InlineData("/r/output", "/r/output/D.csproj", "D.csproj")]
    [InlineData("/a/b/output", "/a/c/D.csproj", "../../c/D.csproj")]
    public void A_project_is_named_relative_to_the_output_folder(string output, string project, string name) =>
        Assert.Equal(name, Manifest.NameOf(OutputRoot.At(output, project)));
}
