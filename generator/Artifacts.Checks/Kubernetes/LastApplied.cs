using System.Text;
using Artifacts.Kubernetes;

namespace Artifacts.Checks.Kubernetes;

/// <summary>The annotation in which <c>kubectl apply</c> remembers a manifest: its JSON, as Go writes it.</summary>
internal static class LastApplied
{
    private const string Key = "kubectl.kubernetes.io/last-applied-configuration";

    // {"apiVersion":"v1","data":{},"kind":"ConfigMap","metadata":{"annotations":{},"labels":{},"name":,"namespace":}} and a line break.
    private const int Frame = 112;

    /// <summary>How many bytes the annotations of an applied ConfigMap have together.</summary>
    /// <param name="map">The ConfigMap.</param>
    /// <param name="files">Its files as UTF-8.</param>
    public static long SizeOf(ConfigMap map, IEnumerable<(string Key, byte[] Text)> files)
    {
        var metadata = map.Metadata;
        var annotations = metadata.AllAnnotations().ToArray();
        return Key.Length + Frame + Quoted(metadata.Name) + Quoted(metadata.Namespace ?? "")
            + metadata.Labels.Sum(label => Member(label.Key, label.Value))
            + annotations.Sum(annotation => Member(annotation.Key, annotation.Value) + Bytes(annotation.Key).Length + Bytes(annotation.Value).Length)
            + files.Sum(file => Quoted(file.Key) + Quoted(file.Text) + 2);
    }

    // With the colon and the comma.
    private static long Member(string key, string value) => Quoted(key) + Quoted(value) + 2;

    private static long Quoted(string text) => Quoted(Bytes(text));

    // Go escapes what HTML would take as a tag, too.
    private static long Quoted(byte[] text) => text.Sum(one => one switch
    {
        (byte)'"' or (byte)'\\' or (byte)'\n' or (byte)'\r' or (byte)'\t' => 2L,
        < 0x20 or (byte)'<' or (byte)'>' or (byte)'&' => 6L,
        _ => 1L,
    }) + 2;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
