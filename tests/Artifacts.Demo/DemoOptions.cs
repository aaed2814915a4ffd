using Artifacts.MockGateway;
using Artifacts.MockGateway.Faults;
using Artifacts.Playground.Options;

namespace Artifacts.Demo;

/// <summary>The command line of the demo.</summary>
internal sealed record DemoOptions
{
    public static readonly Option EnvironmentOption = new("--environment", "<name>", "whose dashboards, jobs and rules to show (default production)");
    public static readonly Option PrometheusPortOption = new("--prometheus-port", "<port>", "where Prometheus listens; 0 takes a free port (default 19090)");
    public static readonly Option MockPortOption = new("--mock-port", "<port>", "where the mock gateway is controlled; its targets' ports follow; 0 takes free ones (default 19100)");
    public static readonly Option FaultOption = new("--fault", "<name,name>", "what goes wrong from the start, so that alerts fire");
    public static readonly Option NamesOption = new("--names", "<whose>", "metric names for generative AI: opentelemetry (default) or plugin");
    public static readonly Option CheckOption = new("--check", null, "end after the table: with 0 if all is well, else with 1");
    public static readonly Option StayOption = new("--stay", null, "stay after the table even if nobody is at the terminal");
    public static readonly Option HelpOption = new("--help", null, "print this");

    public static IReadOnlyList<Option> All { get; } =
        [EnvironmentOption, PrometheusPortOption, MockPortOption, FaultOption, NamesOption, CheckOption, StayOption, HelpOption];

    public static string Usage =>
        $"""
        Plays a gateway with inference extension, lets a real Prometheus scrape it with the generated jobs and rules, asks
        every query of every dashboard, every rule and every alert, and says whether each has data.

        {CommandLine.Explain(All)}
        Where nobody is at the terminal (input is redirected) it ends after the table, as with --check.

        Faults:
        {string.Concat(FaultCatalog.All.Select(fault => $"  {fault.Name,-21} {fault.Effect}\n"))}
        """;

    public required string Environment { get; init; }

    public required int PrometheusPort { get; init; }

    public required int MockPort { get; init; }

    public required IReadOnlyList<Fault> Faults { get; init; }

    public required GenAiNames Names { get; init; }

    /// <summary>Whether the demo ends after its table.</summary>
    public required bool EndsAfterTable { get; init; }

    /// <summary>What the command line chooses.</summary>
    /// <exception cref="UsageException">A value is none that the option takes.</exception>
    /// <exception cref="UnknownFaultException">A fault doesn't exist.</exception>
    public static DemoOptions Read(CommandLine line) => new()
    {
        Environment = line[EnvironmentOption] ?? "production",
        PrometheusPort = line.Number(PrometheusPortOption, 19090, least: 0, most: 65535),
        MockPort = line.Number(MockPortOption, 19100, least: 0, most: 65535),
        Faults = [.. line.List(FaultOption).Select(FaultCatalog.Find)],
        Names = line[NamesOption] switch
        {
            null or "opentelemetry" => GenAiNames.OpenTelemetry,
            "plugin" => GenAiNames.Plugin,
            { } other => throw new UsageException($"{NamesOption.Name} is '{other}', but must be opentelemetry or plugin."),
        },
        EndsAfterTable = line.Has(CheckOption) || (Console.IsInputRedirected && !line.Has(StayOption)),
    };
}
