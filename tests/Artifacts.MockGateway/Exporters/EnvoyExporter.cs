using Artifacts.MockGateway.Exposition;
using Artifacts.MockGateway.Simulation;
using Artifacts.MockGateway.Simulation.Gateway;
using static Artifacts.MockGateway.Exposition.MetricType;

namespace Artifacts.MockGateway.Exporters;

/// <summary>A proxy: Envoy's metrics, and those of the telemetry plugin in it.</summary>
internal sealed class EnvoyExporter(ProxyState proxy, World world, SimulationTimes times, GenAiNames names) : IExporter
{
    private const int Concurrency = 2;

    private static readonly Dictionary<Route, LabelSet> Clusters =
        Cast.Routes.ToDictionary(route => route, route => LabelSet.Of(("envoy_cluster_name", route.Cluster)));

    private static readonly Dictionary<Listener, LabelSet> Listeners =
        Cast.Listeners.ToDictionary(listener => listener, listener => LabelSet.Of(("envoy_listener_address", listener.Address)));

    private static readonly LabelSet Tcp = LabelSet.Of(("envoy_tcp_prefix", TcpState.Prefix));

    private readonly Dictionary<string, LabelSet> _servers =
        proxy.Servers.Keys.ToDictionary(prefix => prefix, prefix => LabelSet.Of(("envoy_http_conn_manager_prefix", prefix)));

    public string Text()
    {
        var writer = new ExpositionWriter();
        WriteServer(writer);
        WriteMembership(writer);
        WriteUpstream(writer);
        WriteDownstream(writer);
        WriteListeners(writer);
        WriteTcp(writer);
        GenAiExposition.Write(writer, proxy, names);
        return writer.ToString();
    }

    private void WriteServer(ExpositionWriter writer)
    {
        var connections = Cast.Listeners.Sum(ConnectionsActive) + Math.Ceiling(proxy.Tcp.Load.Active);
        Single("envoy_server_live", "1 if the server is not draining, else 0.", proxy.IsLive ? 1 : 0);
        Single("envoy_server_uptime", "Seconds since the server started.", Math.Floor((proxy.UpBefore + times.SinceStart).TotalSeconds));
        Single("envoy_server_memory_allocated", "Bytes that the server has allocated.", proxy.AllocatedBytes);
        Single("envoy_server_memory_heap_size", "Bytes that the server has reserved for its heap.", proxy.HeapBytes);
        Single("envoy_server_concurrency", "Worker threads.", Concurrency);
        Single("envoy_server_total_connections", "Connections of clients.", connections);

        void Single(string name, string help, double value) => writer.Family(name, Gauge, help).Sample(LabelSet.None, value);
    }

    private void WriteMembership(ExpositionWriter writer)
    {
        Each("envoy_cluster_membership_total", "Endpoints of a cluster.", route => route.Endpoints);
        Each("envoy_cluster_membership_healthy", "Endpoints of a cluster that are healthy.", route => world.HealthyEndpoints(route));
        Each("envoy_cluster_membership_degraded", "Endpoints of a cluster that say they are degraded.", _ => 0);
        Each("envoy_cluster_membership_excluded", "Endpoints of a cluster that are left out while they warm up.", _ => 0);
        Each("envoy_cluster_outlier_detection_ejections_active", "Endpoints of a cluster that are ejected.", route => world.EjectedEndpoints(route));

        void Each(string name, string help, Func<Route, double> value)
        {
            writer.Family(name, Gauge, help);
            foreach (var route in Cast.Routes)
            {
                writer.Sample(Clusters[route], value(route));
            }
        }
    }

    private void WriteUpstream(ExpositionWriter writer)
    {
        Each("envoy_cluster_upstream_cx_active", Gauge, "Connections to a cluster that are open.", cluster => cluster.ConnectionsActive);
        Each("envoy_cluster_upstream_rq_active", Gauge, "Requests to a cluster that are under way.", cluster => Math.Round(cluster.Load.Active));
        Each("envoy_cluster_upstream_rq_pending_active", Gauge, "Requests to a cluster that wait for a connection.", _ => 0);
        Each("envoy_cluster_outlier_detection_ejections_enforced_total", Counter, "Ejections from a cluster.", cluster => cluster.Ejections);
        Each("envoy_cluster_upstream_rq_total", Counter, "Requests to a cluster.", cluster => cluster.Responses.Total);
        Each("envoy_cluster_upstream_cx_total", Counter, "Connections to a cluster.", cluster => cluster.ConnectionsTotal);
        Each("envoy_cluster_upstream_cx_rx_bytes_total", Counter, "Bytes received from a cluster.", cluster => cluster.ReceivedBytes);
        Each("envoy_cluster_upstream_cx_tx_bytes_total", Counter, "Bytes sent to a cluster.", cluster => cluster.SentBytes);
        Each("envoy_cluster_upstream_rq_timeout", Counter, "Requests to a cluster that got no answer in time.", cluster => cluster.Timeouts);
        Each("envoy_cluster_upstream_rq_retry", Counter, "Requests to a cluster that were sent again.", cluster => cluster.Retries);
        Each("envoy_cluster_upstream_cx_connect_fail", Counter, "Connections to a cluster that couldn't be made.", cluster => cluster.ConnectFailures);
        Each("envoy_cluster_upstream_cx_connect_timeout", Counter, "Connections to a cluster that couldn't be made in time.", cluster => cluster.ConnectTimeouts);
        Each("envoy_cluster_upstream_rq_pending_overflow", Counter, "Requests to a cluster that were refused for too many were waiting.", _ => 0);

        WriteClasses(
            writer.Family("envoy_cluster_upstream_rq_xx", Counter, "Answers of a cluster by the first digit of their status."),
            proxy.Clusters.Select(pair => (Clusters[pair.Key], pair.Value.Responses)));
        writer.Family("envoy_cluster_upstream_rq_time", MetricType.Histogram, "Milliseconds that a cluster took to answer.");
        foreach (var (route, cluster) in proxy.Clusters)
        {
            writer.Histogram(Clusters[route], cluster.Milliseconds);
        }

        void Each(string name, MetricType type, string help, Func<ClusterState, double> value)
        {
            writer.Family(name, type, help);
            foreach (var (route, cluster) in proxy.Clusters)
            {
                writer.Sample(Clusters[route], value(cluster));
            }
        }
    }

    private void WriteDownstream(ExpositionWriter writer)
    {
        Each("envoy_http_downstream_cx_active", Gauge, "Connections of clients that are open.", server => Math.Ceiling(server.Connections.Active));
        Each("envoy_http_downstream_rq_active", Gauge, "Requests of clients that are under way.", server => Math.Round(server.Requests.Active));
        Each("envoy_http_downstream_cx_total", Counter, "Connections of clients.", server => server.ConnectionsTotal);
        Each("envoy_http_downstream_rq_total", Counter, "Requests of clients.", server => server.Responses.Total);
        Each("envoy_http_downstream_cx_rx_bytes_total", Counter, "Bytes received from clients.", server => server.ReceivedBytes);
        Each("envoy_http_downstream_cx_tx_bytes_total", Counter, "Bytes sent to clients.", server => server.SentBytes);

        WriteClasses(
            writer.Family("envoy_http_downstream_rq_xx", Counter, "Answers to clients by the first digit of their status."),
            proxy.Servers.Select(pair => (_servers[pair.Key], pair.Value.Responses)));
        writer.Family("envoy_http_downstream_rq_time", MetricType.Histogram, "Milliseconds that a client's request took.");
        foreach (var (prefix, server) in proxy.Servers)
        {
            writer.Histogram(_servers[prefix], server.Milliseconds);
        }

        void Each(string name, MetricType type, string help, Func<ListenerState, double> value)
        {
            writer.Family(name, type, help);
            foreach (var (prefix, server) in proxy.Servers)
            {
                writer.Sample(_servers[prefix], value(server));
            }
        }
    }

    private void WriteListeners(ExpositionWriter writer)
    {
        var tls = proxy.Servers[Cast.Https.Prefix];
        writer.Family("envoy_listener_downstream_cx_active", Gauge, "Connections to a listener that are open.");
        foreach (var listener in Cast.Listeners)
        {
            writer.Sample(Listeners[listener], ConnectionsActive(listener));
        }

        writer.Family("envoy_listener_downstream_cx_total", Counter, "Connections to a listener.");
        foreach (var listener in Cast.Listeners)
        {
            writer.Sample(Listeners[listener], proxy.Servers[listener.Prefix].ConnectionsTotal);
        }

        writer.Family("envoy_listener_ssl_handshake", Counter, "TLS handshakes that succeeded.")
            .Sample(Listeners[Cast.Https], tls.ConnectionsTotal - tls.TlsErrors);
        writer.Family("envoy_listener_ssl_connection_error", Counter, "TLS connections that failed.")
            .Sample(Listeners[Cast.Https], tls.TlsErrors);
        writer.Family("envoy_listener_ssl_certificate_expiration_unix_time_seconds", Gauge, "When a certificate expires.");
        foreach (var (name, expires) in times.CertificatesExpire())
        {
            writer.Sample(Listeners[Cast.Https], ("envoy_tls_certificate", name), expires.ToUnixTimeSeconds());
        }
    }

    private void WriteTcp(ExpositionWriter writer)
    {
        writer.Family("envoy_tcp_downstream_cx_active", Gauge, "TCP connections of clients that are open.").Sample(Tcp, Math.Ceiling(proxy.Tcp.Load.Active));
        writer.Family("envoy_tcp_downstream_cx_total", Counter, "TCP connections of clients.").Sample(Tcp, proxy.Tcp.ConnectionsTotal);
        writer.Family("envoy_tcp_downstream_cx_rx_bytes_total", Counter, "Bytes received over TCP.").Sample(Tcp, proxy.Tcp.ReceivedBytes);
        writer.Family("envoy_tcp_downstream_cx_tx_bytes_total", Counter, "Bytes sent over TCP.").Sample(Tcp, proxy.Tcp.SentBytes);
    }

    private static void WriteClasses(ExpositionWriter writer, IEnumerable<(LabelSet Labels, ResponseClasses Responses)> counted)
    {
        foreach (var (labels, responses) in counted)
        {
            foreach (var digit in ResponseClasses.Digits)
            {
                writer.Sample(labels, ("envoy_response_code_class", $"{digit}"), responses[digit]);
            }
        }
    }

    private double ConnectionsActive(Listener listener) => Math.Ceiling(proxy.Servers[listener.Prefix].Connections.Active);
}
