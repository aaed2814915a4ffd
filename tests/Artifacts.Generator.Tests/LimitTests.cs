using System.Collections.Immutable;
using System.Globalization;
using Artifacts.Evaluation;
using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests;

public sealed class LimitTests
{
    private readonly ScriptedEngine engine = new();

    [Fact]
    public void A_project_that_sets_nothing_has_the_default_limits()
    {
        Assert.Empty(Run());
        Assert.Equal(EvaluationLimits.Default, engine.Limits);
    }

    [Fact]
    public void Each_property_sets_its_limit()
    {
        Assert.Empty(Run(
            ("GeneratedArtifactsSteps", "1"),
            ("GeneratedArtifactsDepth", "2"),
            ("GeneratedArtifactsElements", "3"),
            ("GeneratedArtifactsCharacters", "4"),
            ("GeneratedArtifactsAllocation", "5")));
        Assert.Equal(new EvaluationLimits(1, 2, 3, 4, 5), engine.Limits);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("2147483648")]
    [InlineData("20001")]
    [InlineData("1e3")]
    public void A_limit_that_is_no_number_that_limits_is_refused(string value)
    {
        var diagnostic = Assert.Single(Run(("GeneratedArtifactsDepth", value)));

        Assert.Equal("ART1014", diagnostic.Id);
        Assert.Contains($"GeneratedArtifactsDepth is '{value}'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Steps", "1000000000")]
    [InlineData("Depth", "20000")]
    [InlineData("Elements", "16000000")]
    [InlineData("Characters", "128000000")]
    [InlineData("Allocation", "4000000000")]
    public void No_project_may_lift_a_limit_above_its_cap(string limit, string cap)
    {
        Assert.Empty(Run(($"GeneratedArtifacts{limit}", cap)));
        var above = (long.Parse(cap, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

        var diagnostic = Assert.Single(Run(($"GeneratedArtifacts{limit}", above)));

        Assert.Equal("ART1014", diagnostic.Id);
        Assert.Contains($"from 1 to {cap}", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(EvaluationLimits.Default, engine.Limits);
    }

    private ImmutableArray<Diagnostic> Run(params (string Property, string Value)[] properties) => Sources
        .Driver(new ArtifactGenerator(engine.Host, ArtifactRenderer.Render), new Options(properties))
        .RunGenerators(Sources.Compile(("a.cs", "class A;")), TestContext.Current.CancellationToken)
        .GetRunResult().Diagnostics;
}
