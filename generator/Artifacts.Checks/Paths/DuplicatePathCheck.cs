using System.Text;
using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Text;

namespace Artifacts.Checks.Paths;

/// <summary>Refuses two artifacts that would be written to one file, on any file system, or into each other.</summary>
internal sealed class DuplicatePathCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART1010", "Two artifacts on one path", Configurable: false);

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var written = context.Artifacts.Where(source => PathProblem.Find(source.Artifact.Path) is null).ToArray();
        var files = new Dictionary<string, CheckedArtifact>();
        var folders = new Dictionary<string, CheckedArtifact>();
        foreach (var source in written)
        {
            foreach (var folder in Folders(Key(source.Artifact.Path)))
            {
                folders.TryAdd(folder, source);
            }
        }

        foreach (var source in written)
        {
            var key = Key(source.Artifact.Path);
            if (!files.TryAdd(key, source))
            {
                var other = files[key];
                if (!SameDashboard(other.Artifact, source.Artifact))
                {
                    yield return Found(context, source, $"{OneFile(other, source)}. Give one of them another path.");
                }
            }
            else if (folders.TryGetValue(key, out var inside))
            {
                yield return Found(
                    context,
                    source,
                    $"'{source.Artifact.Path}' of {source.Artifact.NameIt()} is a file, but also the folder of " +
                    $"'{inside.Artifact.Path}' of {inside.Artifact.NameIt()} at {inside.DefinitionSpan.NameIt()}. " +
                    "Give one of them another path.");
            }
        }
    }

    // The uid decides the path: one mistake, reported where uids are compared.
    private static bool SameDashboard(Artifact one, Artifact other) =>
        DashboardOf(one) is { } first && DashboardOf(other) is { } second && string.Equals(first.Uid, second.Uid, StringComparison.Ordinal);

    private static Dashboard? DashboardOf(Artifact artifact) => artifact switch
    {
        Dashboard dashboard => dashboard,
        ConfigMap { Data: [{ Content: Dashboard dashboard }] } => dashboard,
        _ => null,
    };

    private static string OneFile(CheckedArtifact first, CheckedArtifact second)
    {
        var names = $"{first.Artifact.NameIt()} at {first.DefinitionSpan.NameIt()} and {second.Artifact.NameIt()}";
        return string.Equals(first.Artifact.Path, second.Artifact.Path, StringComparison.Ordinal)
            ? $"'{second.Artifact.Path}' is the path of both {names}"
            : $"'{first.Artifact.Path}' and '{second.Artifact.Path}' are one file where case doesn't count: " +
                $"they are the paths of {names}";
    }

    // macOS and Windows fold case, macOS composes characters as well.
    private static string Key(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static Finding Found(CheckContext context, CheckedArtifact source, string message)
    {
        var path = source.Artifact.Path;
        return new Finding(Rule, context.Origin(source, source.Artifact, nameof(Artifact.Path), path, 0, path.Length), message);
    }
}
