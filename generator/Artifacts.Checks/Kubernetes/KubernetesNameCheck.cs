using Artifacts.Kubernetes;
using Artifacts.Text;

namespace Artifacts.Checks.Kubernetes;

/// <summary>Refuses names and namespaces that Kubernetes refuses, or that are missing.</summary>
internal sealed class KubernetesNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART6002", "A name or namespace that Kubernetes refuses");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, environment) in context.Environments)
        {
            if (environment.Kubernetes is { } delivery && KubernetesSyntax.NamespaceProblem(delivery.Namespace) is { } problem)
            {
                yield return Found(context, source, delivery, nameof(KubernetesDelivery.Namespace), delivery.Namespace, $"The namespace of environment '{environment.Name}' {problem}.");
            }
        }

        foreach (var (source, manifest) in context.OfKind<KubernetesManifest>())
        {
            var metadata = manifest.Metadata;
            if (KubernetesSyntax.NameProblem(metadata.Name) is { } name)
            {
                yield return Found(context, source, metadata, nameof(ObjectMeta.Name), metadata.Name, $"The name of {manifest.NameIt()} {name}.");
            }

            // What the environment says has been judged there.
            if (metadata.Namespace is { } value && !ReferenceEquals(value, manifest.Environment?.Kubernetes?.Namespace) &&
                KubernetesSyntax.NamespaceProblem(value) is { } problem)
            {
                yield return Found(context, source, metadata, nameof(ObjectMeta.Namespace), value, $"The namespace of {manifest.NameIt()} {problem}.");
            }
        }
    }

    private static Finding Found(CheckContext context, CheckedArtifact source, object owner, string property, string text, string message) =>
        new(Rule, context.Origin(source, owner, property, text, 0, text.Length), message);
}
