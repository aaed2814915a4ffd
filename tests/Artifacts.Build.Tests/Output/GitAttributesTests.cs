using Artifacts.Build.Output;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Output;

public sealed class GitAttributesTests : IDisposable
{
    private const string Rule = "** -text linguist-generated\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_lies_beside_the_artifacts_and_in_the_manifest()
    {
        Assert.Null(Synchronize("One", "a.json").Warning);

        Assert.Equal(Rule, folder.Read("output/.gitattributes"));
        Assert.Equal("# ../One.csproj\n.gitattributes\na.json\n", folder.Read("output/.artifacts/One.manifest"));
    }

    [Fact]
    public void Unchanged_it_keeps_its_time()
    {
        Synchronize("One", "a.json");
        File.SetLastWriteTimeUtc(folder.File("output/.gitattributes"), DateTime.UnixEpoch);

        Synchronize("One", "a.json", "b.json");

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.File("output/.gitattributes")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("edited\n")]
    public void Deleted_or_edited_it_comes_back(string? edit)
    {
        Synchronize("One", "a.json");
        File.Delete(folder.File("output/.gitattributes"));
        if (edit is not null)
        {
            folder.Write("output/.gitattributes", edit);
        }

        Assert.Null(Synchronize("One", "a.json").Warning);
        Assert.Equal(Rule, folder.Read("output/.gitattributes"));
    }

    [Fact]
    public void It_goes_with_the_last_project_that_owns_it()
    {
        Synchronize("One", "a.json");
        Synchronize("Two", "b.json");

        Synchronize("One");
        Assert.Equal([".artifacts/Two.manifest", ".gitattributes", "b.json"], folder.Files("output"));

        Synchronize("Two");
        Assert.Empty(folder.Files("output"));
    }

    [Fact]
    public void Edited_it_comes_back_for_a_project_that_joins()
    {
        Synchronize("One", "a.json");
        folder.Write("output/.gitattributes", "edited\n");

        Assert.Null(Synchronize("Two", "b.json").Warning);
        Assert.Equal(Rule, folder.Read("output/.gitattributes"));
    }

    [Fact]
    public void One_that_no_build_wrote_stays_and_the_remedy_is_named()
    {
        folder.Write("output/.gitattributes", "*.json text\n");

        var warning = Synchronize("One", "a.json").Warning;

        Assert.Contains(folder.File("output/.gitattributes"), warning, StringComparison.Ordinal);
        Assert.Contains("Add the line, or delete the file", warning, StringComparison.Ordinal);
        Assert.Equal("*.json text\n", folder.Read("output/.gitattributes"));
        Assert.Equal("# ../One.csproj\na.json\n", folder.Read("output/.artifacts/One.manifest"));

        // Neither does it go with the project.
        Synchronize("One");
        Assert.Equal([".gitattributes"], folder.Files("output"));
    }

    [Fact]
    public void One_that_no_build_wrote_but_that_has_the_line_is_fine()
    {
        folder.Write("output/.gitattributes", "*.json diff=json\r\n** -text linguist-generated\r\n");

        Assert.Null(Synchronize("One", "a.json").Warning);

        Synchronize("One");
        Assert.Equal([".gitattributes"], folder.Files("output"));
    }

    [Fact]
    public void One_that_says_the_same_is_taken_over()
    {
        folder.Write("output/.gitattributes", Rule);

        Synchronize("One", "a.json");
        Synchronize("One");

        Assert.Empty(folder.Files("output"));
    }

    [Fact]
    public void A_folder_of_its_name_stays()
    {
        Synchronize("One", "a.json");
        File.Delete(folder.File("output/.gitattributes"));
        folder.Write("output/.gitattributes/mine.txt", "mine");

        Assert.NotNull(Synchronize("One", "a.json").Warning);
        Synchronize("One");
        Assert.Equal([".gitattributes/mine.txt"], folder.Files("output"));
    }

    [Fact]
    public void A_link_in_its_place_is_replaced_and_the_links_target_stays()
    {
        Synchronize("One", "a.json");
        var elsewhere = folder.Write("elsewhere.txt", "mine");
        File.Delete(folder.File("output/.gitattributes"));
        File.CreateSymbolicLink(folder.File("output/.gitattributes"), elsewhere);

        Synchronize("One", "a.json");

        Assert.Null(new FileInfo(folder.File("output/.gitattributes")).LinkTarget);
        Assert.Equal("mine", folder.Read("elsewhere.txt"));
    }

    private OutputChange Synchronize(string project, params string[] paths) => OutputSynchronizer.Synchronize(
        OutputRoot.At(folder.File("output"), folder.File($"{project}.csproj")),
        Carrier.Artifacts([.. paths.Select(path => (path, "1"))]),
        stamp: null);
}
