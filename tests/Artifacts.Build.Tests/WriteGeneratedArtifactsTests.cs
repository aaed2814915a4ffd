using Artifacts.Build.Tests.Support;
using Microsoft.Build.Framework;

namespace Artifacts.Build.Tests;

public sealed class WriteGeneratedArtifactsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Artifacts_of_an_assembly_are_written_and_told_in_one_line()
    {
        Compile(Carrier.Source(("a.json", "1")));

        var engine = AssertSucceeds();

        Assert.Equal("1", folder.Read("output/a.json"));
        Assert.Equal([$"Definitions -> {folder.File("output")}{Path.DirectorySeparatorChar} (1 written, 0 deleted, 0 unchanged)"], engine.Messages);
    }

    [Fact]
    public void An_unchanged_build_says_and_does_nothing()
    {
        Compile(Carrier.Source(("a.json", "1"), ("b.json", "2")));
        AssertSucceeds();
        var before = folder.Snapshot("");

        Assert.Empty(AssertSucceeds().Messages);
        Assert.Equal(before, folder.Snapshot(""));
    }

    [Theory]
    [InlineData("longer than before")]
    [InlineData("x")]
    public void An_edited_file_comes_back(string edit)
    {
        Compile(Carrier.Source(("a.json", "1"), ("b.json", "2")));
        AssertSucceeds();
        folder.Write("output/a.json", edit);

        AssertSucceeds();

        Assert.Equal("1", folder.Read("output/a.json"));
    }

    [Fact]
    public void Edited_git_attributes_come_back()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        var before = folder.Read("output/.gitattributes");
        folder.Write("output/.gitattributes", "edited");

        AssertSucceeds();

        Assert.Equal(before, folder.Read("output/.gitattributes"));
    }

    [Fact]
    public void Git_attributes_that_no_build_wrote_are_a_warning_while_anything_changes()
    {
        folder.Write("output/.gitattributes", "mine");
        Compile(Carrier.Source(("a.json", "1")));

        Assert.StartsWith("warning ART1027: No build wrote ", AssertSucceeds().Messages[0], StringComparison.Ordinal);
        Assert.Empty(AssertSucceeds().Messages);

        folder.Write("output/a.json", "edited");
        Assert.StartsWith("warning ART1027: ", AssertSucceeds().Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_that_hides_behind_an_older_time_is_found()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        folder.Write("output/a.json", "x");
        File.SetLastWriteTimeUtc(folder.File("output/a.json"), DateTime.UnixEpoch);

        AssertSucceeds();

        Assert.Equal("1", folder.Read("output/a.json"));
    }

    [Fact]
    public void A_file_touched_but_not_changed_keeps_its_time()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        File.SetLastWriteTimeUtc(folder.File("output/a.json"), DateTime.UnixEpoch);

        Assert.Empty(AssertSucceeds().Messages);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.File("output/a.json")));
    }

    [Theory]
    [InlineData("output/a.json")]
    [InlineData("output/.artifacts/Definitions.manifest")]
    [InlineData("output/.gitattributes")]
    public void A_deleted_file_comes_back(string file)
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        File.Delete(folder.File(file));

        AssertSucceeds();

        Assert.True(File.Exists(folder.File(file)));
    }

    [Fact]
    public void A_claim_that_another_project_makes_later_is_noticed_though_nothing_else_changed()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        folder.Write("output/.artifacts/Other.manifest", "# ../Other.csproj\na.json\n");

        Assert.Equal("ART1022", AssertFails().Code);
    }

    [Fact]
    public void Another_output_folder_is_filled()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();

        AssertSucceeds("elsewhere");

        Assert.Equal("1", folder.Read("elsewhere/a.json"));
    }

    [Fact]
    public void A_damaged_stamp_is_only_a_reason_to_look()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        folder.Write("obj/Definitions.stamp", "artifacts-stamp 1\nx\na.json\thash\tlength\ttime\n");

        AssertSucceeds();
    }

    [Fact]
    public void A_failed_evaluation_prints_its_errors_at_their_place_and_touches_nothing()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        var before = folder.Snapshot("output");
        Compile("[assembly: Artifacts.Generated.ArtifactsFailed(\"ART1001\", \"No {0} here.\", \"a.cs\", 3, 4, 5, 6)]");

        var error = AssertFails();

        Assert.Equal(("ART1001", "No {0} here.", "a.cs", 3, 4, 5, 6), (
            error.Code, error.Message, error.File, error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public void A_generator_that_did_not_run_is_an_error_and_nothing_is_deleted()
    {
        Compile(Carrier.Source(("a.json", "1")));
        AssertSucceeds();
        var before = folder.Snapshot("output");
        Compile("public class Nothing;");

        Assert.Equal("ART1020", AssertFails().Code);
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public void A_path_that_leaves_the_folder_is_refused_whatever_the_compiler_said()
    {
        Compile(Carrier.Source(("../escaped.txt", "1")));

        Assert.Equal("ART1025", AssertFails().Code);
        Assert.False(File.Exists(folder.File("escaped.txt")));
    }

    [Fact]
    public void What_the_disk_refuses_is_one_clear_error_at_the_project()
    {
        Compile(Carrier.Source(("a.json", "1")));
        Directory.CreateDirectory(folder.File("output"));
        using var readOnly = new ReadOnlyFolder(folder.File("output"));

        var error = AssertFails();

        Assert.Equal("ART1024", error.Code);
        Assert.Equal(folder.File("Definitions.csproj"), error.File);
        Assert.Empty(folder.Files("output"));
    }

    private void Compile(string source)
    {
        Directory.CreateDirectory(folder.File("obj"));
        Carrier.Compile(folder.File("obj/Definitions.dll"), source);
    }

    private RecordingEngine AssertSucceeds(string output = "output")
    {
        var engine = new RecordingEngine();
        Assert.True(Run(engine, output), string.Join('\n', engine.Errors.Select(error => error.Message)));
        Assert.Empty(engine.Errors);
        return engine;
    }

    private BuildErrorEventArgs AssertFails()
    {
        var engine = new RecordingEngine();
        Assert.False(Run(engine, "output"));
        return Assert.Single(engine.Errors);
    }

    private bool Run(RecordingEngine engine, string output) => new WriteGeneratedArtifacts
    {
        BuildEngine = engine,
        Assembly = folder.File("obj/Definitions.dll"),
        OutputPath = output + "/",
        ProjectFile = folder.File("Definitions.csproj"),
        Stamp = "obj/Definitions.stamp",
    }.Execute();
}
