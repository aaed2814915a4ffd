using Artifacts.Text;

namespace Artifacts.Checks.Paths;

/// <summary>Refuses paths that leave the output folder, or that some checkout could not hold.</summary>
internal sealed class PathCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART1011", "A path leaves the output folder", Configurable: false);

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var source in context.Artifacts)
        {
            var path = source.Artifact.Path;
            if (PathProblem.Find(path) is { } problem)
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, source.Artifact, nameof(Artifact.Path), path, problem.Start, problem.Length),
                    $"The path '{Printable.Of(path)}' of {source.Artifact.NameIt()} {problem.What}. " +
                    "Write a path below the output folder with '/' between folders, like 'grafana/dashboards/name.json'.");
            }
        }
    }
}
