using Artifacts.Metrics;
using Artifacts.Prometheus;
using Definitions.Gateway;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyServerMetrics;
using static Definitions.Gateway.GatewayAlerts;

namespace Definitions.Envoy.Rules;

/// <summary>Whether there are enough proxies, and whether they are well.</summary>
public static class ServerAlerts
{
    /// <summary>The alerts of a cluster.</summary>
    /// <param name="environment">The cluster.</param>
    public static IEnumerable<AlertingRule> In(GatewayEnvironment environment)
    {
        var limit = environment.Thresholds.MemoryOfLimit;
        var replicas = environment.ProxyReplicas;
        return
        [
            // Whether targets are gone or answer no more, nothing says that one is up.
            environment.Alert(
                "AckGatewayAbsent",
                Critical,
                "5m",
                $"absent({PrometheusMetrics.Up}{{{Job}=\"{AckGateway.Job.Name}\"}} == 1)",
                "Prometheus reaches no proxy of the gateway.",
                $"No target of job {AckGateway.Job.Name} has answered for 5 minutes. Either all proxies are gone, and clients reach nothing, or nobody sees how they are."),
            environment.Alert(
                "EnvoyProxiesMissing",
                Critical,
                "5m",
                $"sum({ServerLive}) < {replicas}",
                $"Only {{{{ $value }}}} of {replicas} proxies take requests.",
                $"Fewer than {replicas} proxies have been live for 5 minutes. The others have more to do, and the next one to fail may be one too many."),
            environment.Alert(
                "EnvoyServerNotLive",
                Warning,
                "5m",
                $"max by ({Namespace}, {Pod}) ({ServerLive}) == 0",
                $"Proxy {Value(Namespace)}/{Value(Pod)} takes no new requests.",
                "The proxy has said for 5 minutes that it is not live: it drains, and should be gone by now, or it never became ready."),
            environment.Alert(
                "EnvoyMemoryNearLimit",
                Warning,
                "10m",
                $"{ServerRecordings.MemoryOfLimit} > {limit}",
                $"Proxy {Value(Namespace)}/{Value(Pod)} has allocated {{{{ $value | humanizePercentage }}}} of its memory limit.",
                $"It has been more than {Percent(limit)} for 10 minutes. At the limit the kernel kills the proxy, and all its connections break."),
        ];
    }
}
