using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Playground.Running;
using NJsonSchema;

namespace Artifacts.Models.Tests.Samples;

/// <summary>What Grafana 11.6 knows of the records is what its types say: the schema is closed, a field too many is an error.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task Everything_that_is_not_newer_is_valid_in_Grafana_11_6()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile(), TestContext.Current.CancellationToken);

        var errors = schema.Validate(SampleDashboard.Json(PropertyList.Newer));

        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(5).Select(error => error.ToString())));
        Assert.NotEmpty(schema.Validate(SampleDashboard.Json(PropertyList.Gone)));
    }

    private static string SchemaFile()
    {
        var shared = Environment.GetEnvironmentVariable("ARTIFACTS_SHARED") ?? Path.Combine(Repository.Root, "..", "shared");
        var file = Path.GetFullPath(Path.Combine(shared, "oracles", "grafana-dashboard-v1.schema.json"));
        return File.Exists(file)
            ? file
            : throw Requirement.Missing($"{file} is not there: put the data beside the repository, or set ARTIFACTS_SHARED.");
    }
}
