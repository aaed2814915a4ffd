using System.Text.Json;
using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>What <c>rules.json</c> says about where we don't do as the SDK does.</summary>
/// <param name="Differences">Where our JSON is meant to differ.</param>
/// <param name="Narrower">Fields whose property takes less than the SDK, and why.</param>
internal sealed record Rules(IReadOnlyList<Difference> Differences, IReadOnlyDictionary<string, string> Narrower)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Rules Current { get; } =
        JsonSerializer.Deserialize<Rules>(File.ReadAllText(Path.Combine(Repository.Root, "generator", "Artifacts.Models", "rules.json")), Options)!;
}
