using System.Text;
using System.Text.Json.Nodes;
using Artifacts.EndToEnd.Tests.Running;

namespace Artifacts.Models.Tests.TypeScript;

/// <summary>A dashboard of the definitions is what Grafana's own SDK makes of the same.</summary>
public sealed class EnvoyClustersTests
{
    // What the SDK writes although it is Grafana's own default: rules.json has the reasons.
    private static readonly string[] Defaults = ["transparent", "repeatDirection", "skipUrlSync", "auto", "auto_min", "auto_count"];

    // The SDK hides links and annotations in a menu, and the legend, unless told otherwise; multi and includeAll are on
    // every variable.
    private static readonly (string Name, string Json)[] Others =
        [("placement", "\"inControlsMenu\""), ("multi", "false"), ("includeAll", "false")];

    [Fact]
    public async Task It_is_the_same_JSON()
    {
        var script = Path.Combine(Repository.Root, "tests", "Artifacts.Models.Tests", "TypeScript", "envoy-clusters.mjs");
        var folder = Directory.CreateTempSubdirectory("artifacts-sdk-").FullName;
        try
        {
            // Waits for the packages, which node looks for beside the script.
            await NodePackages.RunAsync("--version");
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(NodePackages.Folder, "node_modules"));
            var copy = Path.Combine(folder, "envoy-clusters.mjs");
            File.Copy(script, copy);
            var theirs = JsonNode.Parse(await NodePackages.RunAsync("--preserve-symlinks", copy))!;
            var ours = JsonNode.Parse(await File.ReadAllTextAsync(
                Path.Combine(Repository.Output, "production", "grafana", "dashboards", "envoy-clusters.json"), Encoding.UTF8, TestContext.Current.CancellationToken))!;

            var left = new List<string>();
            Compare(theirs, ours, "$", left);

            Assert.True(left.Count == 0, string.Join('\n', left.Take(30)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(JsonNode? theirs, JsonNode? ours, string path, List<string> differences)
    {
        switch (theirs, ours)
        {
            case (JsonObject one, JsonObject other):
                foreach (var name in one.Select(member => member.Key).Union(other.Select(member => member.Key), StringComparer.Ordinal))
                {
                    if (!other.ContainsKey(name) && IsKnown(name, one[name]))
                    {
                        continue;
                    }

                    if (one.ContainsKey(name) != other.ContainsKey(name))
                    {
                        differences.Add($"{path}.{name}: {(one.ContainsKey(name) ? $"only the SDK has {one[name]?.ToJsonString()}" : $"only we have {other[name]?.ToJsonString()}")}");
                    }
                    else
                    {
                        Compare(one[name], other[name], $"{path}.{name}", differences);
                    }
                }

                break;
            case (JsonArray one, JsonArray other) when one.Count == other.Count:
                for (var index = 0; index < one.Count; index++)
                {
                    Compare(one[index], other[index], $"{path}[{index}]", differences);
                }

                break;
            default:
                if (!JsonNode.DeepEquals(theirs, ours) && !path.EndsWith(".legend.showLegend", StringComparison.Ordinal))
                {
                    differences.Add($"{path}: {theirs?.ToJsonString()} in the SDK, {ours?.ToJsonString()} here");
                }

                break;
        }
    }

    private static bool IsKnown(string name, JsonNode? value) =>
        Defaults.Contains(name, StringComparer.Ordinal) || Others.Any(other => string.Equals(other.Name, name, StringComparison.Ordinal) && string.Equals(other.Json, value?.ToJsonString(), StringComparison.Ordinal));
}
