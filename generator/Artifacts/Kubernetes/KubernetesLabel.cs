namespace Artifacts.Kubernetes;

/// <summary>A label of a Kubernetes object, which selectors see.</summary>
/// <param name="Key">The key, <c>release</c> or <c>app.kubernetes.io/part-of</c>.</param>
/// <param name="Value">
/// The value: at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, with a letter or digit at both ends, or nothing.
/// </param>
public sealed record KubernetesLabel(string Key, string Value);
