using Artifacts.Kubernetes;
using Artifacts.Text;

namespace Artifacts.Checks.Kubernetes;

/// <summary>Refuses labels and annotations that Kubernetes refuses, and two of one key.</summary>
internal sealed class KubernetesLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART6003", "A label or annotation that Kubernetes refuses");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        // An environment's labels are those of all its manifests.
        var judged = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (source, manifest) in context.OfKind<KubernetesManifest>())
        {
            var keys = new HashSet<string>();
            foreach (var label in manifest.Metadata.Labels)
            {
                var isTaken = !keys.Add(label.Key);
                if (judged.Add(label))
                {
                    if (Problem("label", label.Key, isTaken) is { } problem)
                    {
                        yield return Found(context, source, label, nameof(KubernetesLabel.Key), label.Key, problem);
                    }
                    else if (KubernetesSyntax.LabelValueProblem(label.Value) is { } value)
                    {
                        yield return Found(context, source, label, nameof(KubernetesLabel.Value), label.Value, $"The value of label '{label.Key}' {value}.");
                    }
                }
            }

            keys.Clear();
            foreach (var annotation in manifest.Metadata.Annotations)
            {
                var isTaken = !keys.Add(annotation.Key);
                if (judged.Add(annotation) && Problem("annotation", annotation.Key, isTaken) is { } problem)
                {
                    yield return Found(context, source, annotation, nameof(KubernetesAnnotation.Key), annotation.Key, problem);
                }
            }
        }
    }

    private static string? Problem(string kind, string key, bool isTaken) =>
        KubernetesSyntax.KeyProblem(key) is { } problem ? $"The {kind} {problem}."
        : isTaken ? $"The {kind} '{key}' is there already, and a manifest has one of a key: leave one of them out."
        : null;

    private static Finding Found(CheckContext context, CheckedArtifact source, object owner, string property, string text, string message) =>
        new(Rule, context.Origin(source, owner, property, text, 0, text.Length), message);
}
