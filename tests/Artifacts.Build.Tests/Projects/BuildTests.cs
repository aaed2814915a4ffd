using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Projects;

/// <summary>Real builds of small projects. Each costs seconds, so a test follows one project through several.</summary>
[Collection("builds")]
public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_project_is_built_again_and_again()
    {
        var project = new DefinitionsProject(folder).Define(
            ("One", "new(\"a/one.txt\", \"1\")"), ("Two", "new(\"two.txt\", $\"{1 + 1}\")"), ("Three", "new(\"b/three.txt\", \"3\")"));
        project.Build();
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "a/one.txt", "b/three.txt", "two.txt"], folder.Files("output"));
        Assert.Equal("2", folder.Read("output/two.txt"));

        // Nothing changed: nothing is compiled or written.
        var compiled = project.Compiled;
        var before = folder.Snapshot("output");
        project.Build("--no-restore");
        Assert.Equal(compiled, project.Compiled);
        Assert.Equal(before, folder.Snapshot("output"));

        // A design-time build neither writes nor makes the next build compile.
        File.Delete(folder.File("output/a/one.txt"));
        folder.Write("output/two.txt", "edited");
        project.Build("--no-restore", "-p:DesignTimeBuild=true");
        Assert.False(File.Exists(folder.File("output/a/one.txt")));
        Assert.Equal("edited", folder.Read("output/two.txt"));

        // What was deleted and edited comes back, without compiling.
        project.Build("--no-restore");
        Assert.Equal(compiled, project.Compiled);
        Assert.Equal(before.Select(file => (file.Path, file.Content)), folder.Snapshot("output").Select(file => (file.Path, file.Content)));

        // What is no longer made goes, with its folder; what nobody made stays.
        folder.Write("output/mine.txt", "mine");
        project.Define(("Two", "new(\"two.txt\", \"22\")"), ("Three", "new(\"b/three.txt\", \"3\")"));
        Assert.Contains("(1 written, 1 deleted, 1 unchanged)", project.Build("--no-restore"), StringComparison.Ordinal);
        Assert.Equal([".artifacts/Definitions.manifest", ".gitattributes", "b/three.txt", "mine.txt", "two.txt"], folder.Files("output"));

        // Cleaning removes what was compiled, not what was written.
        before = folder.Snapshot("output");
        Assert.Equal(0, Dotnet.Run(folder.File("Definitions"), "clean").ExitCode);
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public void Evaluation_that_fails_touches_nothing_however_it_is_silenced()
    {
        var project = new DefinitionsProject(folder).Define(("One", "new(\"one.txt\", \"1\")"), ("Two", "new(\"two.txt\", \"2\")"));
        project.Build();
        var before = folder.Snapshot("output");
        project.Define(("One", "new(\"one.txt\", \"changed\")"), ("Two", "new(\"two.txt\", System.DateTime.Now.ToString())"));
        var source = folder.File("Definitions/Definitions.cs");

        var error = Assert.Single(project.Fail("--no-restore"));
        Assert.StartsWith($"{source}(6,", error, StringComparison.Ordinal);
        Assert.Contains(": error ART1002: ", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));

        folder.Write("Definitions/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ART1002.severity = none\n");
        folder.Write("Definitions/Definitions.cs", "#pragma warning disable\n" + folder.Read("Definitions/Definitions.cs"));
        Assert.Contains(": error ART1002: ", Assert.Single(project.Fail("--no-restore", "-p:NoWarn=ART1002", "-p:RunAnalyzers=false")), StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public void A_generator_that_never_ran_is_an_error_and_nothing_is_deleted()
    {
        var project = new DefinitionsProject(folder, content: """
            <Target Name="DropAnalyzers" BeforeTargets="CoreCompile" Condition="'$(Drop)' == 'true'">
              <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
            </Target>
            """).Define(("One", "new(\"one.txt\", \"1\")"));
        project.Build();
        var before = folder.Snapshot("output");
        project.Define(("Other", "new(\"other.txt\", \"1\")"));

        Assert.Contains(": error ART1020: ", Assert.Single(project.Fail("--no-restore", "-p:Drop=true")), StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));

        // The same build again fails again though nothing is compiled: the error is not lost.
        Assert.Contains(": error ART1020: ", Assert.Single(project.Fail("--no-restore", "-p:Drop=true")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_that_claim_one_file_are_both_named()
    {
        new DefinitionsProject(folder, "First").Define(("One", "new(\"shared.txt\", \"1\")")).Build();
        var before = folder.Snapshot("output");
        var second = new DefinitionsProject(folder, "Second").Define(("One", "new(\"shared.txt\", \"2\")"), ("Two", "new(\"own.txt\", \"2\")"));

        var error = Assert.Single(second.Fail());

        Assert.StartsWith(folder.File("Second/Second.csproj"), error, StringComparison.Ordinal);
        Assert.Contains("error ART1022: 'shared.txt' is written by '../First/First.csproj' and by '../Second/Second.csproj'", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));

        second.Define(("Two", "new(\"own.txt\", \"2\")"));
        second.Build("--no-restore");
        Assert.Equal([".artifacts/First.manifest", ".artifacts/Second.manifest", ".gitattributes", "own.txt", "shared.txt"], folder.Files("output"));
    }

    [Fact]
    public void An_output_folder_that_can_not_be_written_fails_the_build_at_the_project()
    {
        folder.Write("output", "mine");
        var project = new DefinitionsProject(folder).Define(("One", "new(\"one.txt\", \"1\")"));

        Assert.StartsWith($"{folder.File("Definitions/Definitions.csproj")} : error ART1024: ", Assert.Single(project.Fail()), StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("output"));
    }

    [Fact]
    public void Git_attributes_of_somebody_else_are_a_warning_that_a_project_can_make_an_error_or_silence()
    {
        folder.Write("output/.gitattributes", "mine");
        var project = new DefinitionsProject(folder).Define(("One", "new(\"one.txt\", \"1\")"));

        // An error stays one while nothing changes.
        Assert.StartsWith($"{folder.File("output/.gitattributes")} : error ART1027: ", Assert.Single(project.Fail("-warnaserror:ART1027")), StringComparison.Ordinal);
        Assert.Single(project.Fail("--no-restore", "-warnaserror:ART1027"));

        Assert.Contains(" warning ART1027: ", project.Build("--no-restore"), StringComparison.Ordinal);
        folder.Write("output/one.txt", "edited");
        Assert.DoesNotContain("ART1027", project.Build("--no-restore", "-p:NoWarn=ART1027"), StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("output/.gitattributes"));
    }

    [Fact]
    public void A_compiler_older_than_the_generator_is_refused_before_it_starts()
    {
        var project = new DefinitionsProject(folder).Define(("One", "new(\"one.txt\", \"1\")"));

        Assert.Contains(": error ART1026: ", Assert.Single(project.Fail("-p:CompilerApiVersion=roslyn4.14")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("Definitions/obj/Debug/net10.0/Definitions.dll")));
    }
}
