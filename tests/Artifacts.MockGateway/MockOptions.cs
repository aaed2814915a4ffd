using Artifacts.MockGateway.Faults;
using Artifacts.Playground.Options;

namespace Artifacts.MockGateway;

/// <summary>The command line of the mock.</summary>
internal static class MockOptions
{
    public static readonly Option Port = new("--port", "<port>", "the control port; the targets' ports follow it; 0 takes free ones (default 19100)");
    public static readonly Option Fault = new("--fault", "<name,name>", "what goes wrong from the start");
    public static readonly Option Freeze = new("--freeze", null, "keep every value as it is at the start");
    public static readonly Option Names = new("--names", "<whose>", "metric names for generative AI: opentelemetry (default) or plugin");
    public static readonly Option Seed = new("--seed", "<number>", "where chance begins: the same seed plays the same traffic (default 1)");
    public static readonly Option Day = new("--day", "<time>", "how long a day of traffic takes, such as 10m (default 24h)");
    public static readonly Option Help = new("--help", null, "print this");

    public static IReadOnlyList<Option> All { get; } = [Port, Fault, Freeze, Names, Seed, Day, Help];

    public static string Usage =>
        $"""
        Plays the metrics of a gateway with inference extension on loopback ports: 3 proxies, 2 endpoint pickers,
        4 model servers and kube-state-metrics. Nothing is real but the format.

        {CommandLine.Explain(All)}
        Faults:
        {string.Concat(FaultCatalog.All.Select(fault => $"  {fault.Name,-21} {fault.Effect}\n"))}
        """;

    /// <summary>What the command line chooses.</summary>
    /// <exception cref="UsageException">A value is none that the option takes.</exception>
    public static MockGatewayOptions Read(CommandLine line) => new()
    {
        Port = line.Number(Port, 19100, least: 0, most: 65535),
        Seed = line.Number(Seed, 1, int.MinValue, int.MaxValue),
        DayLength = line.Time(Day, TimeSpan.FromDays(1)),
        Names = line[Names] switch
        {
            null or "opentelemetry" => GenAiNames.OpenTelemetry,
            "plugin" => GenAiNames.Plugin,
            { } other => throw new UsageException($"{Names.Name} is '{other}', but must be opentelemetry or plugin."),
        },
    };
}
