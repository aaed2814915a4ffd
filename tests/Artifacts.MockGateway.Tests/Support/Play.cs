using Artifacts.MockGateway.Faults;

namespace Artifacts.MockGateway.Tests.Support;

/// <summary>A gateway that plays by a clock of its own.</summary>
internal sealed class Play
{
    private readonly ManualTime _time = new();

    public Play(int seed = 1, GenAiNames names = GenAiNames.OpenTelemetry, TimeSpan? dayLength = null) =>
        Simulator = new(new() { Seed = seed, Names = names, DayLength = dayLength ?? TimeSpan.FromDays(1), Time = _time, History = TimeSpan.FromMinutes(20) });

    public Simulator Simulator { get; }

    public IReadOnlyList<ExpositionText> Proxies => Texts(Simulator.Gateway);

    public IReadOnlyList<ExpositionText> Pickers => Texts(Simulator.EndpointPicker);

    public IReadOnlyList<ExpositionText> Servers => Texts(Simulator.ModelServers);

    public ExpositionText KubeStateMetrics => Texts(Simulator.KubeStateMetrics)[0];

    /// <summary>Everything that all targets tell.</summary>
    public string Everything => string.Concat(Simulator.Targets.Select(target => $"{target.Name}\n{Simulator.Scrape(target)}"));

    /// <summary>The series of all targets that answer.</summary>
    public IReadOnlyDictionary<string, double> Series => Simulator.Targets
        .SelectMany(target => Simulator.Scrape(target) is { } text ? new ExpositionText(text).Series.Select(series => (Key: $"{target.Name} {series.Key}", series.Value)) : [])
        .ToDictionary(series => series.Key, series => series.Value, StringComparer.Ordinal);

    public Play Pass(int seconds)
    {
        _time.Pass(seconds);
        return this;
    }

    public Play With(Fault fault)
    {
        Simulator.Faults.SwitchOn(fault);
        return this;
    }

    private IReadOnlyList<ExpositionText> Texts(string job) =>
        [.. Simulator.Targets.Where(target => string.Equals(target.Job, job, StringComparison.Ordinal)).Select(target => new ExpositionText(Simulator.Scrape(target)!))];
}
