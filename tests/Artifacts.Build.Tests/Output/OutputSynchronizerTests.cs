using Artifacts.Build.Output;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Output;

public sealed class OutputSynchronizerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_written_with_a_manifest()
    {
        var change = Synchronize(("a/b/one.json", "1"), ("two.yaml", "2\n"));

        Assert.Equal(new OutputChange(2, 0, 0), change);
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/b/one.json", "two.yaml"], folder.Files("output"));
        Assert.Equal("1", folder.Read("output/a/b/one.json"));
        Assert.Equal("# ../Definitions.csproj\n.gitattributes\na/b/one.json\ntwo.yaml\n", folder.Read("output/.artifacts/Definitions.manifest"));
    }

    [Fact]
    public void What_is_already_there_is_not_touched()
    {
        Synchronize(("a/one.json", "1"), ("two.yaml", "2"));
        var before = folder.Snapshot("output");

        Assert.Equal(new OutputChange(0, 0, 2), Synchronize(("a/one.json", "1"), ("two.yaml", "2")));
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public void Deleted_and_edited_files_come_back_and_others_keep_their_time()
    {
        Synchronize(("deleted.json", "1"), ("edited.json", "22"), ("kept.json", "3"));
        var kept = File.GetLastWriteTimeUtc(folder.File("output/kept.json"));
        File.Delete(folder.File("output/deleted.json"));
        folder.Write("output/edited.json", "2x");

        Assert.Equal(2, Synchronize(("deleted.json", "1"), ("edited.json", "22"), ("kept.json", "3")).Written);
        Assert.Equal("1", folder.Read("output/deleted.json"));
        Assert.Equal("22", folder.Read("output/edited.json"));
        Assert.Equal(kept, File.GetLastWriteTimeUtc(folder.File("output/kept.json")));
    }

    [Fact]
    public void Everything_comes_back_when_the_folder_is_gone()
    {
        Synchronize(("a/one.json", "1"));
        Directory.Delete(folder.File("output"), recursive: true);

        Assert.Equal(1, Synchronize(("a/one.json", "1")).Written);
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/one.json"], folder.Files("output"));
    }

    [Fact]
    public void What_is_no_longer_made_is_deleted_with_its_empty_folders()
    {
        Synchronize(("a/b/one.json", "1"), ("a/two.json", "2"), ("c/three.json", "3"));
        folder.Write("output/c/mine.txt", "mine");

        Assert.Equal(new OutputChange(0, 2, 1), Synchronize(("a/two.json", "2")));
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/two.json", "c/mine.txt"], folder.Files("output"));
        Assert.False(Directory.Exists(folder.File("output/a/b")));
    }

    [Fact]
    public void A_project_that_makes_nothing_leaves_no_manifest()
    {
        Synchronize(("a.json", "1"));

        Synchronize();

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("output")));
    }

    [Fact]
    public void A_project_that_never_made_anything_makes_no_folder()
    {
        Synchronize();

        Assert.False(Directory.Exists(folder.File("output")));
    }

    [Fact]
    public void Files_of_other_people_are_never_deleted()
    {
        folder.Write("output/README.md", "mine");
        folder.Write("output/grafana/mine.json", "mine");
        Synchronize(("grafana/a.json", "1"));
        Synchronize(("grafana/b.json", "1"));
        Synchronize();

        Assert.Equal(["README.md", "grafana/mine.json"], folder.Files("output"));
    }

    [Fact]
    public void A_listed_path_that_has_become_a_folder_or_a_link_is_not_deleted()
    {
        Synchronize(("a.json", "1"), ("b.json", "2"));
        File.Delete(folder.File("output/a.json"));
        File.Delete(folder.File("output/b.json"));
        folder.Write("output/a.json/mine.txt", "mine");
        var elsewhere = folder.Write("elsewhere.txt", "mine");
        File.CreateSymbolicLink(folder.File("output/b.json"), elsewhere);

        Synchronize();

        Assert.Equal(["a.json/mine.txt", "b.json"], folder.Files("output"));
        Assert.Equal("mine", folder.Read("elsewhere.txt"));
    }

    [Fact]
    public void A_stale_file_makes_room_for_a_folder_and_the_other_way_round()
    {
        Synchronize(("a", "1"), ("b/c/d", "2"));

        Synchronize(("a/x", "3"), ("b", "4"));

        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/x", "b"], folder.Files("output"));
    }

    [Fact]
    public void What_a_killed_build_left_is_swept_away()
    {
        folder.Write("output/a/.artifacts-x1y2z3.pending", "half a fi");
        folder.Write("output/a/.artifacts-notes.txt", "mine");

        Synchronize(("a/one.json", "1"));

        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/.artifacts-notes.txt", "a/one.json"], folder.Files("output"));
    }

    [Fact]
    public void An_interrupted_build_is_finished_by_the_next()
    {
        // As a build leaves it that was killed between two renames: the manifest lists old and new files already.
        folder.Write("output/.artifacts/Definitions.manifest", "# ../Definitions.csproj\nnew.json\nold.json\nother.json\n");
        folder.Write("output/new.json", "of the killed build");
        folder.Write("output/old.json", "1");

        Assert.Equal(new OutputChange(2, 1, 0), Synchronize(("new.json", "1"), ("other.json", "2")));
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "new.json", "other.json"], folder.Files("output"));
    }

    [Theory]
    [InlineData("elsewhere.txt")]
    [InlineData("nowhere.txt")]
    public void A_file_replaced_by_a_link_becomes_a_file_again_and_the_links_target_stays(string target)
    {
        folder.Write("elsewhere.txt", "mine");
        Synchronize(("a.json", "1"));
        File.Delete(folder.File("output/a.json"));
        File.CreateSymbolicLink(folder.File("output/a.json"), folder.File(target));

        Synchronize(("a.json", "1"));

        Assert.Null(new FileInfo(folder.File("output/a.json")).LinkTarget);
        Assert.Equal("1", folder.Read("output/a.json"));
        Assert.Equal("mine", folder.Read("elsewhere.txt"));
        Assert.False(File.Exists(folder.File("nowhere.txt")));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_followed()
    {
        Directory.CreateDirectory(folder.File("real"));
        Directory.CreateSymbolicLink(folder.File("output"), folder.File("real"));

        Synchronize(("a/one.json", "1"));

        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/one.json"], folder.Files("real"));
    }

    private OutputChange Synchronize(params (string Path, string Text)[] artifacts) => OutputSynchronizer.Synchronize(
        OutputRoot.At(folder.File("output"), folder.File("Definitions.csproj")), Carrier.Artifacts(artifacts), stamp: null);
}
