using Artifacts.Text;

namespace Artifacts.Checks.Tests;

/// <summary>Runs all checks over artifacts, as hosts do.</summary>
internal static class Checking
{
    public static IReadOnlyList<Finding> Check(params Artifact[] artifacts) => Check(new FakeProvenance(), artifacts);

    public static IReadOnlyList<Finding> Check(IProvenance provenance, params Artifact[] artifacts) =>
        ArtifactChecks.Run([.. artifacts.Select(artifact => new CheckedArtifact(artifact, FakeProvenance.Definition))], provenance);

    /// <summary>The one finding that there is, as <c>id at place: message</c>.</summary>
    public static string Only(IReadOnlyList<Finding> findings) => Assert.Single(findings) switch
    {
        var finding => $"{finding.Rule.Id} at {finding.Span?.Path}: {finding.Message}",
    };
}
