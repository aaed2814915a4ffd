using Artifacts.Models.Tests.Samples;
using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests.TypeScript;

/// <summary>What is written is what Grafana's own types say.</summary>
public sealed class StrictTypesTests
{
    [Fact]
    public async Task Grafanas_types_accept_every_dashboard_and_find_what_they_do_not_know()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Output, "production", "grafana", "dashboards"), "*.json")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, File.ReadAllText, StringComparer.Ordinal);
        var everything = SampleDashboard.Json(PropertyList.Gone);
        var dashboards = new Dictionary<string, string>(written, StringComparer.Ordinal)
        {
            ["every-field"] = everything,
            ["unknown-field"] = everything.Replace("\"lineWidth\":", "\"linewidth\":", StringComparison.Ordinal),
            ["wrong-type"] = everything.Replace("\"lineWidth\": 1,", "\"lineWidth\": \"1\",", StringComparison.Ordinal),
        };

        var errors = await StrictTypes.ErrorsAsync(dashboards);

        Assert.NotEmpty(written);
        Assert.All(written.Keys, name => Assert.Empty(errors[name]));
        Assert.True(!errors["every-field"].Any(), string.Join('\n', errors["every-field"]));
        Assert.Contains(errors["unknown-field"], error => error.Contains("linewidth", StringComparison.Ordinal));
        Assert.NotEmpty(errors["wrong-type"]);
    }
}
