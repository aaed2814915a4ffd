using System.Diagnostics;
using Artifacts.MockGateway.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.MockGateway.Tests;

/// <summary>What is told is the text format, and has the names and buckets of the real exporters.</summary>
public sealed class FormatTests
{
    // What promtool would have named otherwise, and real exporters don't.
    private static readonly string[] TheirOwnStyle =
    [
        "counter metrics should have \"_total\" suffix",
        "non-counter metrics should not have \"_total\" suffix",
        "metric names should not contain ':'",
        "metric names should not contain abbreviated units",
    ];

    public static TheoryData<string, GenAiNames> Targets
    {
        get
        {
            var data = new TheoryData<string, GenAiNames>();
            foreach (var target in new Play().Simulator.Targets)
            {
                data.Add(target.Name, GenAiNames.OpenTelemetry);
                data.Add(target.Name, GenAiNames.Plugin);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Promtool_reads_it_and_finds_fault_with_nothing_but_names(string name, GenAiNames names)
    {
        var promtool = SearchPath.Find("promtool") ?? throw Missing();
        var simulator = new Play(names: names).Simulator;
        using var folder = new TemporaryFolder();
        var file = folder.Write("metrics.txt", simulator.Scrape(Assert.Single(simulator.Targets, target => target.Name == name))!);

        var (exitCode, output) = await ChildProcess.RunAsync(
            new ProcessStartInfo("sh") { ArgumentList = { "-c", "exec \"$0\" check metrics <\"$1\"", promtool, file } },
            TimeSpan.FromMinutes(1),
            TestContext.Current.CancellationToken);

        // 3 says that there are remarks, 1 that it can't be read.
        Assert.True(exitCode is 0 or 3, output);
        Assert.All(
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            remark => Assert.Contains(TheirOwnStyle, style => remark.EndsWith(style, StringComparison.Ordinal)));
    }

    [Fact]
    public void Bounds_are_those_of_the_real_exporters()
    {
        var play = new Play();

        Assert.Equal(
            "0.5,1,5,10,25,50,100,250,500,1000,2500,5000,10000,30000,60000,300000,600000,1800000,3600000,+Inf",
            Bounds(play.Proxies[0], "envoy_cluster_upstream_rq_time"));
        Assert.Equal("0.001,0.005,0.01,0.02,0.04,0.06,0.08,0.1,0.25,0.5,0.75,1,2.5,5,7.5,10,+Inf", Bounds(play.Proxies[0], "gen_ai_server_time_to_first_token_seconds"));
        Assert.Equal("0.01,0.02,0.04,0.08,0.16,0.32,0.64,1.28,2.56,5.12,10.24,20.48,40.96,81.92,+Inf", Bounds(play.Proxies[0], "gen_ai_client_operation_duration_seconds"));
        Assert.Equal(
            "0.01,0.025,0.05,0.075,0.1,0.15,0.2,0.3,0.4,0.5,0.75,1.0,2.5,5.0,7.5,10.0,20.0,40.0,80.0,+Inf",
            Bounds(play.Servers[0], "vllm:inter_token_latency_seconds"));
    }

    [Fact]
    public void The_plugin_has_names_of_its_own()
    {
        var proxy = new Play(names: GenAiNames.Plugin).Proxies[0];

        Assert.Equal(
            ["gen_ai_client_operation_duration", "gen_ai_client_token_usage", "gen_ai_server_request_duration", "gen_ai_server_time_per_output_token", "gen_ai_server_time_to_first_token"],
            proxy.Types.Keys.Where(name => name.StartsWith("gen_ai_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(proxy.Of("gen_ai_client_operation_duration_count"), series => Assert.Equal("vllm", series["gen_ai_system"]));
        Assert.Contains(proxy.Of("gen_ai_client_operation_duration_count"), series => series["gen_ai_error_type"] is not null);
    }

    private static string Bounds(ExpositionText text, string name) => string.Join(',', text.Values($"{name}_bucket", "le"));

    private static Exception Missing()
    {
        const string Reason = "promtool is not in PATH: install it (Debian's package is prometheus) to run this test.";
        return Environment.GetEnvironmentVariable("CI") is "true" ? Xunit.Sdk.FailException.ForFailure(Reason) : Xunit.Sdk.SkipException.ForSkip(Reason);
    }
}
