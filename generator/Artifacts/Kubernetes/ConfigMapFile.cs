namespace Artifacts.Kubernetes;

/// <summary>A file in a ConfigMap.</summary>
/// <param name="Key">The file's name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</param>
/// <param name="Content">What the file holds: the text that the artifact's own file would have.</param>
public sealed record ConfigMapFile(string Key, Artifact Content);
