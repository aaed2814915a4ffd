using System.Text.Json;
using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Corpus;

/// <summary>
/// Dashboards found in public repositories, and what is in them. They lie beside the repository, or where
/// <c>ARTIFACTS_CORPUS</c> says.
/// </summary>
internal static class CorpusFolder
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Path { get; } =
        Environment.GetEnvironmentVariable("ARTIFACTS_CORPUS") is { Length: > 0 } given
            ? given
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot.Path, "..", "shared", "corpus"));

    public static string Missing => $"{Path} is not there: put the corpus beside the repository, or set ARTIFACTS_CORPUS.";

    public static bool Exists => Directory.Exists(Path);

    /// <summary>The dashboards of one of its folders.</summary>
    public static IReadOnlyList<CorpusDashboard> Dashboards(string folder)
    {
        using var manifest = File.OpenRead(System.IO.Path.Combine(Path, folder, "manifest.json"));
        return JsonSerializer.Deserialize<CorpusDashboard[]>(manifest, Options) ?? [];
    }

    /// <summary>The dashboards that are new enough to be read.</summary>
    public static IEnumerable<CorpusDashboard> Read36() =>
        Dashboards("dashboards").Where(dashboard => dashboard.SchemaVersion >= 36).Concat(Dashboards("dashboards-v2"));

    public static byte[] Read(CorpusDashboard dashboard) => File.ReadAllBytes(System.IO.Path.Combine(Path, dashboard.File));

    /// <summary>Without the corpus a test is skipped, but on a build server it fails.</summary>
    public static void Require()
    {
        if (!Exists)
        {
            Assert.SkipUnless(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), Missing);
            Assert.Fail(Missing);
        }
    }
}
