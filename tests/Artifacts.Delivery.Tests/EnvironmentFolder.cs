using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Artifacts.Delivery.Tests;

/// <summary>What is committed for one of the clusters.</summary>
/// <param name="Name">The environment's name.</param>
internal sealed record EnvironmentFolder(string Name)
{
    /// <summary>Every environment that the definitions make.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(Output())
            .Where(folder => Directory.Exists(System.IO.Path.Combine(folder, "kubernetes")))
            .Select(folder => System.IO.Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public string Kubernetes => System.IO.Path.Combine(Output(), Name, "kubernetes");

    /// <summary>The manifests, by file name.</summary>
    public IReadOnlyDictionary<string, JsonObject> Manifests { get; } = Directory
        .GetFiles(System.IO.Path.Combine(Output(), Name, "kubernetes"), "*.yaml")
        .Where(file => System.IO.Path.GetFileName(file) != "kustomization.yaml")
        .ToDictionary(
            file => System.IO.Path.GetFileName(file), file => (JsonObject)YamlJson.Parse(File.ReadAllText(file)).Single()!, StringComparer.Ordinal);

    /// <summary>The manifests of a kind.</summary>
    public IEnumerable<JsonObject> OfKind(string kind) =>
        Manifests.Values.Where(manifest => (string?)manifest["kind"] == kind);

    /// <summary>The files of a folder of the environment, by their name.</summary>
    public IReadOnlyDictionary<string, string> Files(string folder) => Directory
        .GetFiles(System.IO.Path.Combine(Output(), Name, folder))
        .ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    private static string Output([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "..", "..", "output"));
}
