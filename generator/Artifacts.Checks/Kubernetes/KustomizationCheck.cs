using Artifacts.Kubernetes;
using Artifacts.Text;

namespace Artifacts.Checks.Kubernetes;

/// <summary>Refuses kustomizations that kustomize refuses: of files that aren't there, lie elsewhere, or are listed twice.</summary>
internal sealed class KustomizationCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART6007", "A kustomization lists what it can't have");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var written = context.Artifacts.Select(source => source.Artifact.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (source, kustomization) in context.OfKind<Kustomization>())
        {
            var listed = new HashSet<string>();
            foreach (var (resource, path) in kustomization.Resources.Zip(kustomization.ResourcePaths()))
            {
                var problem = !written.Contains(resource.Path) ? "which is no artifact of this program: return it from a member marked [Artifact] as well"
                    : path.StartsWith("../", StringComparison.Ordinal) ? "which lies outside of its folder, where kustomize doesn't look: set the Path of one of them"
                    : !listed.Add(path) ? "twice: leave one out"
                    : null;
                if (problem is not null)
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, kustomization, nameof(Kustomization.Resources)),
                        $"The kustomization '{kustomization.Path}' lists '{resource.Path}', {problem}.");
                }
            }
        }
    }
}
