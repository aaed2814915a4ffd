using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.MockGateway.Tests;

/// <summary>Each fault changes what it says, from what is harmless.</summary>
public sealed class FaultTests
{
    private const string Checkout = "httproute/shop/checkout/rule/0";
    private const string Search = "httproute/shop/storefront/rule/1";

    // For each fault what it is about, and what is normal; with the fault it must be otherwise.
    private static readonly Dictionary<Fault, (Func<Play, double> Measure, Predicate<double> IsNormal)> Measures = new()
    {
        [FaultCatalog.ServerNotLive] = (play => play.Proxies.Sum(proxy => proxy.Sum("envoy_server_live")), live => live == 3),
        [FaultCatalog.MemoryNearLimit] = (play => play.Proxies.Max(proxy => proxy.Sum("envoy_server_memory_allocated")) / MemoryLimit(play), share => share < 0.5),
        [FaultCatalog.Downstream5xx] = (play => DownstreamErrors(play), share => share < 0.01),
        [FaultCatalog.Upstream5xx] = (play => UpstreamErrors(play, Checkout), share => share < 0.05),
        [FaultCatalog.UnhealthyEndpoints] = (play => HealthyShare(play), share => share >= 0.75),
        [FaultCatalog.NoHealthyEndpoints] = (play => play.Proxies[0].Sum("envoy_cluster_membership_healthy", ("envoy_cluster_name", Checkout)), healthy => healthy > 0),
        [FaultCatalog.ConnectFailures] = (play => play.Proxies.Sum(proxy => proxy.Sum("envoy_cluster_upstream_cx_connect_fail")), failures => failures == 0),
        [FaultCatalog.UpstreamTimeouts] = (play => play.Proxies.Sum(proxy => proxy.Sum("envoy_cluster_upstream_rq_timeout", ("envoy_cluster_name", Checkout))), timeouts => timeouts < 5),
        [FaultCatalog.OutlierEjections] = (play => play.Proxies.Sum(proxy => proxy.Sum("envoy_cluster_outlier_detection_ejections_enforced_total", ("envoy_cluster_name", Search))), ejections => ejections == 0),
        [FaultCatalog.CertificateExpiring] = (play => DaysLeft(play), days => days is > 19 and <= 20),
        [FaultCatalog.SlowFirstToken] = (play => SlowShare(play), share => share < 0.01),
        [FaultCatalog.GenAiErrors] = (play => GenAiErrorShare(play), share => share < 0.01),
        [FaultCatalog.NoReadyPods] = (play => play.Pickers.Min(picker => picker.Sum("inference_pool_ready_pods")), ready => ready == 2),
        [FaultCatalog.QueueGrowing] = (play => play.Servers.Max(server => server.Sum("vllm:num_requests_waiting")), waiting => waiting < 10),
        [FaultCatalog.KvCacheFull] = (play => play.Servers.Max(server => server.Sum("vllm:kv_cache_usage_perc")), usage => usage < 0.9),
        [FaultCatalog.GatewayDown] = (play => Silent(play, Simulator.Gateway), silent => silent == 0),
        [FaultCatalog.EndpointPickerDown] = (play => Silent(play, Simulator.EndpointPicker), silent => silent == 0),
        [FaultCatalog.ModelServersDown] = (play => Silent(play, Simulator.ModelServers), silent => silent == 0),
    };

    public static TheoryData<string> Faults => [.. FaultCatalog.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_does_what_it_says_and_without_it_all_is_normal(string name)
    {
        var fault = FaultCatalog.Find(name);
        var (measure, isNormal) = Measures[fault];
        var (healthy, faulty) = (measure(new Play().Pass(300)), measure(new Play().With(fault).Pass(300)));

        Assert.True(isNormal(healthy), $"{healthy} without {name}");
        Assert.False(isNormal(faulty), $"{faulty} with {name}");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_others_changes_nothing_of_it(string name)
    {
        // Those that make requests fail or wait show in more than one measure.
        var related = new[]
        {
            new[] { FaultCatalog.Upstream5xx, FaultCatalog.UpstreamTimeouts, FaultCatalog.NoHealthyEndpoints, FaultCatalog.Downstream5xx },
            [FaultCatalog.GenAiErrors, FaultCatalog.NoReadyPods],
            [FaultCatalog.UnhealthyEndpoints, FaultCatalog.NoHealthyEndpoints, FaultCatalog.NoReadyPods],
            [FaultCatalog.Downstream5xx, FaultCatalog.NoReadyPods],
        };
        var fault = FaultCatalog.Find(name);
        var play = new Play().With(fault).Pass(300);

        foreach (var (other, (measure, isNormal)) in Measures)
        {
            var isRelated = other == fault || related.Any(group => group.Contains(fault) && group.Contains(other));
            var isSilenced = fault.Name.EndsWith("-down", StringComparison.Ordinal);
            if (!isRelated && !isSilenced)
            {
                Assert.True(isNormal(measure(play)), $"{measure(play)} of {other} with {name}");
            }
        }
    }

    [Fact]
    public void A_queue_that_had_grown_is_worked_off()
    {
        var play = new Play().With(FaultCatalog.QueueGrowing).Pass(60);
        play.Simulator.Faults.SwitchOff(FaultCatalog.QueueGrowing);

        Assert.True(Measures[FaultCatalog.QueueGrowing].IsNormal(Measures[FaultCatalog.QueueGrowing].Measure(play.Pass(60))));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_those_that_there_are_and_switches_nothing()
    {
        var faults = new FaultSwitches();

        var refusal = Assert.Throws<UnknownFaultException>(() => faults.SwitchOn(["upstream-5xx", "upstream-5x"]));

        Assert.StartsWith("There is no fault 'upstream-5x'. These can be switched on: server-not-live, ", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(faults.On);
    }

    [Fact]
    public void The_documentation_lists_every_fault_with_its_alerts()
    {
        var rows = FaultCatalog.All.Select(fault => $"| `{fault.Name}` | {fault.Effect} | {string.Join(", ", fault.Alerts.Select(alert => $"`{alert}`"))} |");

        Assert.EndsWith($"{string.Join('\n', rows)}\n", File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/demo.md")), StringComparison.Ordinal);
    }

    private static double MemoryLimit(Play play) =>
        play.KubeStateMetrics.Of("kube_pod_container_resource_limits", ("container", "envoy"), ("resource", "memory")).Max(series => series.Value);

    private static double DownstreamErrors(Play play)
    {
        var answers = play.Proxies.SelectMany(proxy => proxy.Of("envoy_http_downstream_rq_xx")).ToList();
        return answers.Where(series => series["envoy_response_code_class"] is "5").Sum(series => series.Value) / answers.Sum(series => series.Value);
    }

    private static double UpstreamErrors(Play play, string cluster)
    {
        var answers = play.Proxies.SelectMany(proxy => proxy.Of("envoy_cluster_upstream_rq_xx", ("envoy_cluster_name", cluster))).ToList();
        return answers.Where(series => series["envoy_response_code_class"] is "5").Sum(series => series.Value) / answers.Sum(series => series.Value);
    }

    private static double HealthyShare(Play play) => play.Proxies[0].Of("envoy_cluster_membership_healthy")
        .Zip(play.Proxies[0].Of("envoy_cluster_membership_total"))
        .Min(pair => pair.First.Value / pair.Second.Value);

    private static double DaysLeft(Play play)
    {
        var start = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        return play.Proxies[0].Of("envoy_listener_ssl_certificate_expiration_unix_time_seconds").Min(series => series.Value - start) / TimeSpan.FromDays(1).TotalSeconds;
    }

    private static double SlowShare(Play play) => play.Proxies
        .SelectMany(proxy => proxy.Values("gen_ai_server_time_to_first_token_seconds_count", "gen_ai_request_model"))
        .Distinct(StringComparer.Ordinal)
        .Max(model => 1 - (play.Proxies.Sum(proxy => proxy.Sum("gen_ai_server_time_to_first_token_seconds_bucket", ("gen_ai_request_model", model), ("le", "2.5")))
            / play.Proxies.Sum(proxy => proxy.Sum("gen_ai_server_time_to_first_token_seconds_count", ("gen_ai_request_model", model)))));

    private static double GenAiErrorShare(Play play)
    {
        var operations = play.Proxies.SelectMany(proxy => proxy.Of("gen_ai_client_operation_duration_seconds_count")).ToList();
        return operations.Where(series => series["error_type"] is not null).Sum(series => series.Value) / operations.Sum(series => series.Value);
    }

    private static double Silent(Play play, string job) =>
        play.Simulator.Targets.Count(target => string.Equals(target.Job, job, StringComparison.Ordinal) && play.Simulator.Scrape(target) is null);
}
