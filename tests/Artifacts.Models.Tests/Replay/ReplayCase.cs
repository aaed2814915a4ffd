using System.Text.Json;

namespace Artifacts.Models.Tests.Replay;

/// <summary>Something that the SDK built: what it was told, and the JSON that came out.</summary>
/// <param name="Builder">The builder.</param>
/// <param name="Arguments">What its constructor got.</param>
/// <param name="Steps">The options that were called, in order.</param>
/// <param name="Json">What the SDK makes of it.</param>
internal sealed record ReplayCase(string Builder, IReadOnlyList<CaseArgument> Arguments, IReadOnlyList<CaseStep> Steps, JsonElement Json)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ReplayCase Parse(string line) => JsonSerializer.Deserialize<ReplayCase>(line, Options)!;

    public override string ToString() =>
        $"{Builder}: {string.Join(", ", Steps.Select(step => $"{step.Option}({string.Join(", ", step.Arguments.Select(argument => argument.Value.GetRawText()))})"))}";
}
