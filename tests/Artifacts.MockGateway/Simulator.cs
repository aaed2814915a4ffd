using Artifacts.MockGateway.Exporters;
using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Simulation;

namespace Artifacts.MockGateway;

/// <summary>Plays a gateway as time goes: proxies, endpoint pickers, model servers and what Kubernetes says of them.</summary>
public sealed class Simulator
{
    /// <summary>The jobs that scrape the targets.</summary>
    public const string Gateway = "ack-gateway";

    /// <inheritdoc cref="Gateway"/>
    public const string EndpointPicker = "endpoint-picker";

    /// <inheritdoc cref="Gateway"/>
    public const string ModelServers = "model-servers";

    /// <inheritdoc cref="Gateway"/>
    public const string KubeStateMetrics = "kube-state-metrics";

    private readonly Lock _lock = new();
    private readonly SimulationClock _clock;
    private readonly World _world;
    private readonly long _history;
    private Dictionary<PlayedTarget, string>? _frozen;

    public Simulator(MockGatewayOptions options)
    {
        _clock = new(options.Time);
        _world = new(options.Seed, options.DayLength, Faults);
        _history = (long)options.History.TotalSeconds;
        var times = new SimulationTimes(_clock, options.History, Faults);
        Targets =
        [
            .. _world.Proxies.Zip(PodNames.Proxies, (proxy, name) =>
                new PlayedTarget(Gateway, name, "/stats/prometheus", new EnvoyExporter(proxy, _world, times, options.Names), FaultCatalog.GatewayDown)),
            .. Cast.Pools.Zip(PodNames.EndpointPickers, (pool, name) =>
                new PlayedTarget(EndpointPicker, name, "/metrics", new EndpointPickerExporter(pool, _world), FaultCatalog.EndpointPickerDown)),
            .. _world.Servers.Zip(PodNames.ModelServers, (server, name) =>
                new PlayedTarget(ModelServers, name, "/metrics", new VllmExporter(server), FaultCatalog.ModelServersDown)),
            new PlayedTarget(KubeStateMetrics, "kube-state-metrics", "/metrics", new KubeStateMetricsExporter()),
        ];
        Advance();
    }

    /// <summary>What goes wrong.</summary>
    public FaultSwitches Faults { get; } = new();

    /// <summary>What can be scraped.</summary>
    public IReadOnlyList<PlayedTarget> Targets { get; }

    /// <summary>
    /// Whether every value stays as it is, whatever time it is and whichever faults are switched. Afterwards everything goes
    /// on from there.
    /// </summary>
    public bool IsFrozen
    {
        get
        {
            lock (_lock)
            {
                return _frozen is not null;
            }
        }

        set
        {
            lock (_lock)
            {
                Advance();
                _clock.IsFrozen = value;
                _frozen = value ? _frozen ?? Targets.ToDictionary(target => target, target => target.Text()) : null;
            }
        }
    }

    /// <summary>What a target tells right now, in the Prometheus text format; null if it doesn't answer.</summary>
    public string? Scrape(PlayedTarget target)
    {
        if (target.DownFault is { } fault && Faults[fault])
        {
            return null;
        }

        lock (_lock)
        {
            Advance();
            return _frozen?[target] ?? target.Text();
        }
    }

    private void Advance()
    {
        var seconds = _history + (long)_clock.Elapsed.TotalSeconds;
        while (_world.Seconds < seconds)
        {
            _world.Step();
        }
    }
}
