using Artifacts.Build.Output;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Output;

/// <summary>What a build refuses to do, each time leaving everything as it was.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_that_no_build_wrote_are_never_overwritten()
    {
        folder.Write("output/z.json", "mine");

        AssertRefused("ART1023", "z.json", ("a.json", "1"), ("z.json", "2"));
    }

    [Fact]
    public void A_file_that_holds_the_artifacts_text_already_is_taken_over()
    {
        folder.Write("output/a.json", "1");

        Assert.Equal(new OutputChange(0, 0, 1), Synchronize("Definitions", ("a.json", "1")));
    }

    [Theory]
    [InlineData("output/a.json/mine.txt", "a.json")]
    [InlineData("output/a", "a/b/c.json")]
    public void Files_and_folders_of_others_are_not_replaced_by_each_other(string mine, string path)
    {
        folder.Write(mine, "mine");

        AssertRefused("ART1023", path, (path, "1"));
    }

    [Fact]
    public void Two_projects_that_write_one_file_are_both_named()
    {
        Synchronize("One", ("shared.json", "1"));

        var error = AssertRefused("ART1022", "shared.json", ("a.json", "1"), ("shared.json", "1"));

        Assert.Contains("'../One.csproj'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'../Definitions.csproj'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_case_does_not_make_two_projects_files_different()
    {
        Synchronize("One", ("Shared.json", "1"));

        AssertRefused("ART1022", "Shared.json", ("shared.json", "1"));
    }

    [Fact]
    public void Two_projects_of_one_name_do_not_share_a_manifest()
    {
        Synchronize("elsewhere/Definitions", ("a.json", "1"));

        AssertRefused("ART1022", "'../elsewhere/Definitions.csproj'", ("b.json", "1"));
    }

    [Fact]
    public async Task Of_two_projects_built_at_once_that_claim_one_file_exactly_one_succeeds()
    {
        string[] projects = ["One", "Two"];
        var builds = projects.Select(project => Task.Run(
            () => Record.Exception(() => Synchronize(project, ("shared.json", project), ($"{project}.json", "1"))),
            TestContext.Current.CancellationToken));

        var results = await Task.WhenAll(builds);

        var error = Assert.IsType<BuildException>(Assert.Single(results, result => result is not null));
        Assert.Equal("ART1022", error.Code);
        var winner = folder.Read("output/shared.json");
        Assert.Equal([$".artifacts/{winner}.manifest", ".gitattributes", $"{winner}.json", "shared.json"], folder.Files("output"));
    }

    [Fact]
    public void Links_inside_the_folder_are_not_followed()
    {
        Directory.CreateDirectory(folder.File("elsewhere"));
        Directory.CreateDirectory(folder.File("output"));
        Directory.CreateSymbolicLink(folder.File("output/grafana"), folder.File("elsewhere"));

        AssertRefused("ART1024", "grafana", ("a.json", "1"), ("grafana/b.json", "2"));
        Assert.Empty(folder.Files("elsewhere"));
    }

    [Fact]
    public void Nothing_is_deleted_through_a_link()
    {
        Synchronize("Definitions", ("grafana/a.json", "1"));
        Directory.Move(folder.File("output/grafana"), folder.File("elsewhere"));
        Directory.CreateSymbolicLink(folder.File("output/grafana"), folder.File("elsewhere"));

        AssertRefused("ART1024", "grafana", ("b.json", "2"));
        Assert.Equal(["a.json"], folder.Files("elsewhere"));
    }

    [Fact]
    public void A_link_in_place_of_the_manifests_folder_is_not_followed()
    {
        Directory.CreateDirectory(folder.File("elsewhere"));
        Directory.CreateDirectory(folder.File("output"));
        Directory.CreateSymbolicLink(folder.File("output/.artifacts"), folder.File("elsewhere"));

        AssertRefused("ART1024", ".artifacts", ("a.json", "1"));
    }

    [Fact]
    public void A_file_in_place_of_the_output_folder_stays()
    {
        folder.Write("output", "mine");

        AssertRefused("ART1024", "is a file", ("a.json", "1"));
    }

    [Fact]
    public void A_link_to_a_folder_that_vanished_is_not_made_real()
    {
        Directory.CreateSymbolicLink(folder.File("output"), folder.File("vanished"));

        AssertRefused("ART1024", "link to nothing", ("a.json", "1"));
        Assert.False(Directory.Exists(folder.File("vanished")));
    }

    [Fact]
    public void A_folder_whose_parent_vanished_is_not_made()
    {
        var root = OutputRoot.At(folder.File("vanished/output"), folder.File("Definitions.csproj"));

        var error = Assert.Throws<BuildException>(
            () => OutputSynchronizer.Synchronize(root, Carrier.Artifacts(("a.json", "1")), stamp: null));

        Assert.Equal("ART1024", error.Code);
        Assert.False(Directory.Exists(folder.File("vanished")));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/grafana")]
    public void A_read_only_folder_is_left_as_it_was(string readOnly)
    {
        Synchronize("Definitions", ("a.json", "1"), ("grafana/b.json", "2"), ("stale.json", "3"));
        var before = folder.Snapshot("output");

        using (new ReadOnlyFolder(folder.File(readOnly)))
        {
            var error = Record.Exception(
                () => Synchronize("Definitions", ("a.json", "changed"), ("grafana/b.json", "changed"), ("new/c.json", "new")));

            Assert.True(error is IOException or UnauthorizedAccessException, $"{error}");
        }

        Assert.Equal(before, folder.Snapshot("output"));
    }

    private BuildException AssertRefused(string code, string named, params (string Path, string Text)[] artifacts)
    {
        var before = folder.Snapshot("");

        var error = Assert.Throws<BuildException>(() => Synchronize("Definitions", artifacts));

        Assert.Equal(code, error.Code);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot(""));
        return error;
    }

    private OutputChange Synchronize(string project, params (string Path, string Text)[] artifacts) => OutputSynchronizer.Synchronize(
        OutputRoot.At(folder.File("output"), folder.File($"{project}.csproj")), Carrier.Artifacts(artifacts), stamp: null);
}
