using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly string[] StepsAfterEvaluation =
    [
        TrackingNames.Rendering,
        TrackingNames.Compression,
        TrackingNames.Verdict,
        TrackingNames.Emission,
    ];

    private readonly GeneratorDriver driver =
        Sources.Driver(new ArtifactGenerator(new ScriptedEngine().Host, ArtifactRenderer.Render));

    private readonly Compilation compilation = Sources.Compile(
        ("a.cs", "// text a/1.txt one\n// text a/2.txt two\nclass A;"),
        ("b.cs", "// text b/1.txt three\n// warning be careful\nclass B;"),
        ("other.cs", "class Other;"));

    [Fact]
    public void An_unrelated_edit_leaves_every_step_after_evaluation_as_it_was()
    {
        var result = RunThenEdit("other.cs", "class Other { void M() { } }");

        foreach (var step in StepsAfterEvaluation)
        {
            Assert.All(Reasons(result, step), reason => Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} was {reason}"));
        }
    }

    [Fact]
    public void An_edit_that_only_moves_a_definition_emits_nothing()
    {
        var result = RunThenEdit("a.cs", "\n\n\n// text a/1.txt one\n// text a/2.txt two\nclass A;");

        Assert.All(Reasons(result, TrackingNames.Rendering), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(result, TrackingNames.Emission), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_in_one_definition_compresses_only_its_changed_artifacts()
    {
        var result = RunThenEdit("a.cs", "// text a/1.txt one\n// text a/2.txt TWO\nclass A;");

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            Reasons(result, TrackingNames.Compression));
    }

    [Fact]
    public void An_artifact_that_renders_to_the_same_text_is_not_emitted_again()
    {
        var constant = Sources.Driver(new ArtifactGenerator(
            new ScriptedEngine().Host, (_, output) => ArtifactRenderer.Render(new TextArtifact("x", "same"), output)));
        constant = constant.RunGenerators(compilation, TestContext.Current.CancellationToken);
        constant = constant.RunGenerators(
            compilation.Edit("a.cs", "// text a/1.txt ONE\n// text a/2.txt two\nclass A;"), TestContext.Current.CancellationToken);

        var result = constant.GetRunResult().Results.Single();
        Assert.Contains(IncrementalStepRunReason.Unchanged, Reasons(result, TrackingNames.Rendering));
        Assert.All(Reasons(result, TrackingNames.Compression), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(result, TrackingNames.Emission), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void No_cached_model_holds_a_Roslyn_object()
    {
        var steps = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single().TrackedSteps;

        var names = typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        foreach (var name in names)
        {
            var values = steps[name].SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            Assert.All(values, value => Assert.Null(RoslynObjects.PathToFirst(value)));
        }
    }

    private GeneratorRunResult RunThenEdit(string path, string source)
    {
        var first = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Empty(first.GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return first.RunGenerators(compilation.Edit(path, source), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
}
