using Artifacts.Kubernetes;
using Artifacts.Text;

namespace Artifacts.Checks.Kubernetes;

/// <summary>Refuses names of files in ConfigMaps that Kubernetes refuses, and two of one name.</summary>
internal sealed class ConfigMapFileCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART6004", "A ConfigMap's file has no valid name of its own");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, map) in context.OfKind<ConfigMap>())
        {
            var names = new HashSet<string>();
            foreach (var file in map.Data)
            {
                var problem = KubernetesSyntax.FileNameProblem(file.Key) ??
                    (names.Add(file.Key) ? null : $"'{file.Key}' is there already, and a ConfigMap has one file of a name");

                // A dashboard's uid gives the name, and is checked where uids are.
                if (problem is not null && file.Content is not Grafana.Dashboard { Uid: "" })
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, file, nameof(ConfigMapFile.Key), file.Key, 0, file.Key.Length),
                        $"A file's name in {map.NameIt()} {problem}.");
                }
            }
        }
    }
}
