using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Tests.Support;

namespace Artifacts.MockGateway.Tests;

/// <summary>What different metrics tell of the same requests agrees, with every fault on as without.</summary>
public sealed class LawTests
{
    public static TheoryData<bool> WithAndWithoutFaults => [false, true];

    [Theory]
    [MemberData(nameof(WithAndWithoutFaults))]
    public void Requests_are_the_sum_of_their_answers_and_of_their_buckets(bool withFaults) => Assert.All(Play(withFaults).Proxies, proxy =>
    {
        foreach (var (label, requests) in new[] { ("envoy_cluster_name", "envoy_cluster_upstream_rq"), ("envoy_http_conn_manager_prefix", "envoy_http_downstream_rq") })
        {
            foreach (var value in proxy.Values($"{requests}_total", label))
            {
                var total = proxy.Sum($"{requests}_total", (label, value));
                Assert.True(total > 0);
                Assert.Equal(total, proxy.Sum($"{requests}_xx", (label, value)));
                Assert.Equal(total, proxy.Sum($"{requests}_time_count", (label, value)));
                Assert.Equal(total, proxy.Sum($"{requests}_time_bucket", (label, value), ("le", "+Inf")));
            }
        }
    });

    [Theory]
    [MemberData(nameof(WithAndWithoutFaults))]
    public void Buckets_only_rise(bool withFaults)
    {
        var play = Play(withFaults);
        foreach (var histogram in play.Proxies.Concat(play.Pickers).Concat(play.Servers).SelectMany(text => text.Series)
            .Where(series => series["le"] is not null)
            .GroupBy(series => (series with { Labels = series.Labels.Where(label => label.Key is not "le").ToDictionary() }).Key))
        {
            // Pods may have the same series: each starts anew at its first bound.
            Assert.All(histogram.Zip(histogram.Skip(1)), pair => Assert.True(pair.First.Value <= pair.Second.Value || pair.First["le"] is "+Inf", histogram.Key));
        }
    }

    [Fact]
    public void What_comes_in_goes_to_a_cluster_save_for_what_has_no_route() => Assert.All(new Play().Proxies, proxy =>
    {
        var downstream = proxy.Of("envoy_http_downstream_rq_total").Where(series => series["envoy_http_conn_manager_prefix"]!.StartsWith("http", StringComparison.Ordinal)).Sum(series => series.Value);
        var upstream = proxy.Sum("envoy_cluster_upstream_rq_total") - proxy.Sum("envoy_cluster_upstream_rq_retry");

        Assert.InRange(upstream / downstream, 0.99, 1);
    });

    [Fact]
    public void Listeners_and_their_servers_have_the_same_connections() => Assert.All(new Play().Proxies, proxy =>
    {
        foreach (var (address, prefix) in new[] { ("0.0.0.0_10080", "http-10080"), ("0.0.0.0_10443", "https-10443") })
        {
            Assert.Equal(
                proxy.Sum("envoy_http_downstream_cx_total", ("envoy_http_conn_manager_prefix", prefix)),
                proxy.Sum("envoy_listener_downstream_cx_total", ("envoy_listener_address", address)));
        }

        Assert.Equal(
            proxy.Sum("envoy_listener_downstream_cx_total", ("envoy_listener_address", "0.0.0.0_10443")),
            proxy.Sum("envoy_listener_ssl_handshake") + proxy.Sum("envoy_listener_ssl_connection_error"));
    });

    [Theory]
    [MemberData(nameof(WithAndWithoutFaults))]
    public void Proxies_endpoint_pickers_and_model_servers_tell_of_the_same_requests(bool withFaults)
    {
        var play = Play(withFaults);
        var proxies = play.Proxies;
        foreach (var model in proxies[0].Values("gen_ai_client_operation_duration_seconds_count", "gen_ai_request_model"))
        {
            var operations = proxies.SelectMany(proxy => proxy.Of("gen_ai_client_operation_duration_seconds_count", ("gen_ai_request_model", model))).ToList();
            var picker = Assert.Single(play.Pickers, candidate => candidate.Of("inference_objective_request_total", ("model_name", model)).Any());

            Assert.Equal(operations.Sum(series => series.Value), picker.Sum("inference_objective_request_total", ("model_name", model)));
            Assert.Equal(
                operations.Where(series => series["error_type"] is not null).Sum(series => series.Value),
                picker.Sum("inference_objective_request_error_total", ("model_name", model)));
        }

        foreach (var (type, tokens) in new[] { ("input", "vllm:prompt_tokens_total"), ("output", "vllm:generation_tokens_total") })
        {
            Assert.Equal(
                proxies.Sum(proxy => proxy.Sum("gen_ai_client_token_usage_sum", ("gen_ai_token_type", type))),
                play.Servers.Sum(server => server.Sum(tokens)));
            Assert.Equal(
                proxies.Sum(proxy => proxy.Sum("gen_ai_client_token_usage_count", ("gen_ai_token_type", type))),
                play.Servers.Sum(server => server.Sum("vllm:request_success_total")));
        }
    }

    [Fact]
    public void The_endpoint_picker_tells_the_same_under_old_and_new_names() => Assert.All(new Play().Pickers, picker =>
    {
        foreach (var (old, successor) in new[]
        {
            ("inference_pool_average_kv_cache_utilization", "llm_d_epp_average_kv_cache_utilization"),
            ("inference_pool_average_queue_size", "llm_d_epp_average_queue_size"),
            ("inference_pool_ready_pods", "llm_d_epp_ready_endpoints"),
            ("inference_objective_request_total", "llm_d_epp_request_total"),
            ("inference_objective_request_error_total", "llm_d_epp_request_error_total"),
            ("inference_objective_request_duration_seconds_bucket", "llm_d_epp_request_duration_seconds_bucket"),
            ("inference_objective_running_requests", "llm_d_epp_request_running"),
        })
        {
            Assert.NotEmpty(picker.Of(old));
            Assert.Equal(picker.Of(old).Select(series => series.Value), picker.Of(successor).Select(series => series.Value));
        }
    });

    [Theory]
    [MemberData(nameof(WithAndWithoutFaults))]
    public void Pools_have_as_many_ready_pods_as_their_clusters_have_healthy_endpoints(bool withFaults)
    {
        var play = Play(withFaults);
        foreach (var (cluster, pool) in new[] { ("httproute/inference/chat/rule/0", 0), ("httproute/inference/chat/rule/1", 1), ("httproute/inference/sql-assistant/rule/0", 0) })
        {
            Assert.All(play.Proxies, proxy => Assert.Equal(
                play.Pickers[pool].Sum("inference_pool_ready_pods"),
                proxy.Sum("envoy_cluster_membership_healthy", ("envoy_cluster_name", cluster))));
        }
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutFaults))]
    public void Memory_allocated_is_in_the_heap_and_the_heap_within_the_limit(bool withFaults)
    {
        var play = Play(withFaults);
        var limit = play.KubeStateMetrics.Of("kube_pod_container_resource_limits", ("container", "envoy"), ("resource", "memory")).Select(series => series.Value).Distinct().Single();

        Assert.All(play.Proxies, proxy =>
        {
            Assert.True(proxy.Sum("envoy_server_memory_allocated") <= proxy.Sum("envoy_server_memory_heap_size"));
            Assert.True(proxy.Sum("envoy_server_memory_heap_size") <= limit);
        });
    }

    [Fact]
    public void Counters_never_fall_whatever_is_switched()
    {
        var play = new Play();
        var types = play.Proxies.Concat(play.Pickers).Concat(play.Servers).SelectMany(text => text.Types).DistinctBy(type => type.Key).ToDictionary(StringComparer.Ordinal);
        var before = play.Series;
        foreach (var fault in FaultCatalog.All.Where(fault => !fault.Name.EndsWith("-down", StringComparison.Ordinal)))
        {
            var after = play.With(fault).Pass(20).Series;
            foreach (var (key, value) in before.Where(series => IsCounter(series.Key)))
            {
                Assert.True(after[key] >= value, $"{key} falls with {fault}");
            }

            before = after;
        }

        bool IsCounter(string key)
        {
            var name = key.Split(' ')[1].Split('{')[0];
            return !types.TryGetValue(name, out var type) || type is "counter";
        }
    }

    private static Play Play(bool withFaults)
    {
        var play = new Play();
        foreach (var fault in FaultCatalog.All.Where(fault => withFaults && !fault.Name.EndsWith("-down", StringComparison.Ordinal)))
        {
            play.With(fault);
        }

        return play.Pass(120);
    }
}
