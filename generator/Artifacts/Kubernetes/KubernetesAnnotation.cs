namespace Artifacts.Kubernetes;

/// <summary>An annotation of a Kubernetes object, which tools read.</summary>
/// <param name="Key">The key, <c>argocd.argoproj.io/sync-wave</c>.</param>
/// <param name="Value">The value, any text.</param>
public sealed record KubernetesAnnotation(string Key, string Value);
