using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>What a proxy tells of itself.</summary>
public static class EnvoyServerMetrics
{
    public static readonly Gauge ServerLive = Gauge("envoy_server_live", "1 if the server is not draining, else 0.");

    public static readonly Gauge ServerUptime = Gauge("envoy_server_uptime", "Seconds since the server started.") with { Unit = Unit.Seconds };

    public static readonly Gauge ServerMemoryAllocated =
        Gauge("envoy_server_memory_allocated", "Bytes that the server has allocated.") with { Unit = Unit.Bytes };

    public static readonly Gauge ServerMemoryHeapSize =
        Gauge("envoy_server_memory_heap_size", "Bytes that the server has reserved for its heap.") with { Unit = Unit.Bytes };

    public static readonly Gauge ServerConcurrency = Gauge("envoy_server_concurrency", "Worker threads of the server.");

    public static readonly Gauge ServerTotalConnections = Gauge("envoy_server_total_connections", "Open connections, of all listeners together.");
}
