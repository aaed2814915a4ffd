using System.Globalization;
using Artifacts.Kubernetes;
using Artifacts.Rendering;
using Artifacts.Text;

namespace Artifacts.Checks.Kubernetes;

/// <summary>
/// Refuses ConfigMaps that Kubernetes refuses for their size, and warns of those that <c>kubectl apply</c> can't apply unless
/// it does so on the server.
/// </summary>
internal sealed class ConfigMapSizeCheck : IArtifactCheck
{
    /// <summary>The limit of Kubernetes on what a ConfigMap's files have together.</summary>
    public const int LargestData = 1024 * 1024;

    /// <summary>The limit of Kubernetes on what an object's annotations have together.</summary>
    public const int LargestAnnotations = 256 * 1024;

    public static readonly Rule TooLarge = new("ART6005", "A ConfigMap over 1 MiB");

    public static readonly Rule ServerSideOnly = new("ART6006", "A ConfigMap over 256 KiB", Severity.Warning);

    public IReadOnlyList<Rule> Rules => [TooLarge, ServerSideOnly];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, map) in context.OfKind<ConfigMap>())
        {
            var texts = map.Data.Select(file => (file.Key, Text: ArtifactRenderer.Render(file.Content))).ToArray();
            var size = texts.Sum(file => (long)file.Text.Length);
            if (size > LargestData)
            {
                yield return new Finding(
                    TooLarge,
                    OriginOf(context, source, map),
                    $"{Name(map)} has {Print(size)} bytes, and Kubernetes refuses a ConfigMap of more than {Print(LargestData)}: " +
                    "split it, or have Grafana read the plain file.");
            }
            else if (LastApplied.SizeOf(map, texts) is > LargestAnnotations and var applied)
            {
                yield return new Finding(
                    ServerSideOnly,
                    OriginOf(context, source, map),
                    $"{Name(map)} has {Print(size)} bytes. 'kubectl apply' keeps the whole manifest in an annotation as well, which would have " +
                    $"{Print(applied)} bytes of the {Print(LargestAnnotations)} that Kubernetes takes (256 KiB): apply it on the server, " +
                    "with 'kubectl apply --server-side' or Argo CD's 'ServerSideApply=true'; Flux does so by itself.");
            }
        }
    }

    private static string Name(ConfigMap map) =>
        map.Data is [{ Content: Grafana.Dashboard dashboard }] ? $"The ConfigMap of {dashboard.NameIt()}" : $"The {map.NameIt()}";

    // The author's own thing is the dashboard; the manifest was made of it.
    private static Origin OriginOf(CheckContext context, CheckedArtifact source, ConfigMap map) =>
        map.Data is [{ Content: var content }] && context.Creation(content) is { } origin ? origin : context.Origin(source, map, nameof(ConfigMap.Data));

    private static string Print(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
