using System.Globalization;
using System.Text.Json;

namespace Artifacts.Playground.Prometheus;

/// <summary>Asks a running Prometheus.</summary>
public sealed class PrometheusApi(HttpClient client, CancellationToken cancellationToken)
{
    public async Task<IReadOnlyList<Target>> TargetsAsync()
    {
        var data = await GetAsync("targets", [("state", "active")]);
        return
        [
            .. data.GetProperty("activeTargets").EnumerateArray().Select(target => new Target(
                target.GetProperty("discoveredLabels").GetProperty("__address__").GetString()!,
                Labels.Read(target.GetProperty("labels")))),
        ];
    }

    public async Task<IReadOnlyList<Labels>> SeriesAsync(string selector) =>
        [.. (await GetAsync("series", [("match[]", selector)])).EnumerateArray().Select(Labels.Read)];

    public async Task<IReadOnlyList<string>> LabelValuesAsync(string label, string? selector) =>
        [.. (await GetAsync($"label/{label}/values", selector is null ? [] : [("match[]", selector)])).EnumerateArray().Select(value => value.GetString()!)];

    public async Task<IReadOnlyList<RuleState>> RulesAsync() =>
    [
        .. (await GetAsync("rules", [])).GetProperty("groups").EnumerateArray()
            .SelectMany(group => group.GetProperty("rules").EnumerateArray())
            .Select(rule => new RuleState(
                rule.GetProperty("type").GetString()!,
                rule.GetProperty("name").GetString()!,
                rule.GetProperty("query").GetString()!,
                rule.TryGetProperty("labels", out var labels) ? Labels.Read(labels) : new([]),
                rule.GetProperty("health").GetString()!,
                rule.TryGetProperty("lastError", out var error) ? error.GetString()! : "")),
    ];

    /// <summary>The configuration as Prometheus prints it, defaults included.</summary>
    public async Task<string> ConfigurationAsync() => (await GetAsync("status/config", [])).GetProperty("yaml").GetString()!;

    public async Task<IReadOnlyList<ResultSeries>> QueryAsync(string query) =>
        Result(await GetAsync("query", [("query", query)]));

    /// <summary>Asks for one moment.</summary>
    public async Task<IReadOnlyList<ResultSeries>> QueryAsync(string query, DateTimeOffset time) => Result(await GetAsync(
        "query", [("query", query), ("time", (time.ToUnixTimeMilliseconds() / 1000.0).ToString("R", CultureInfo.InvariantCulture))]));

    /// <summary>The sum of a counter of the server itself.</summary>
    public async Task<double> OwnCounterAsync(string name)
    {
        var lines = (await client.GetStringAsync("metrics", cancellationToken)).Split('\n');
        var samples = lines.Where(line => line.StartsWith($"{name}{{", StringComparison.Ordinal)).ToList();
        return samples.Count == 0 ? throw new PlaygroundException($"The server has no metric {name}.") : samples.Sum(line => Number(line[(line.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>Asks for the last minutes, as a panel does.</summary>
    public async Task<IReadOnlyList<ResultSeries>> QueryRangeAsync(string query, TimeSpan step)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return Result(await GetAsync("query_range", [("query", query), ("start", $"{now - 300}"), ("end", $"{now}"), ("step", step.TotalSeconds.ToString(CultureInfo.InvariantCulture))]));
    }

    private static IReadOnlyList<ResultSeries> Result(JsonElement data) => data.GetProperty("resultType").ValueEquals("scalar")
        ? [new(new([]), Values([data.GetProperty("result")]))]
        : [.. data.GetProperty("result").EnumerateArray().Select(series => new ResultSeries(
            Labels.Read(series.GetProperty("metric")),
            Values(series.TryGetProperty("values", out var values) ? values.EnumerateArray() : [series.GetProperty("value")])))];

    private static IReadOnlyList<double> Values(IEnumerable<JsonElement> samples) =>
        [.. samples.Select(sample => sample[1].GetString()!).Where(value => value is not "NaN").Select(Number)];

    private static double Number(string text) => text switch
    {
        "+Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static string Reason(string text)
    {
        // A refusal is JSON if it comes from the API itself.
        if (!text.StartsWith('{'))
        {
            return text.Trim();
        }

        using var refusal = JsonDocument.Parse(text);
        return refusal.RootElement.GetProperty("error").GetString()!;
    }

    private async Task<JsonElement> GetAsync(string path, IEnumerable<(string Name, string Value)> parameters)
    {
        var query = string.Join('&', parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));
        using var response = await client.GetAsync($"api/v1/{path}?{query}", cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new PlaygroundException($"Prometheus answers {(int)response.StatusCode}: {Reason(text)}");
        }

        using var answer = JsonDocument.Parse(text);
        return answer.RootElement.GetProperty("data").Clone();
    }
}
