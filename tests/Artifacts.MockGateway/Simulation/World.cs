using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Simulation.Gateway;
using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Simulation;

/// <summary>
/// Everything that is played, advancing second by second. Every request is played whole, so whatever counts it agrees: the
/// listener that it came in at, the cluster that answered, the model's tokens.
/// </summary>
/// <remarks>
/// A request ends in the second in which it comes in, however long it takes. Each route has dice of its own for each second:
/// what a fault does to one leaves the others as they are.
/// </remarks>
internal sealed partial class World
{
    private static readonly double[] ShareOfProxies = [0.4, 0.35, 0.25];

    private readonly int _seed;
    private readonly DayCurve _day;
    private readonly FaultSwitches _faults;

    public World(int seed, TimeSpan dayLength, FaultSwitches faults)
    {
        _seed = seed;
        _day = new(dayLength);
        _faults = faults;
        Look();
    }

    /// <summary>How many seconds have been played.</summary>
    public long Seconds { get; private set; }

    public IReadOnlyList<ProxyState> Proxies { get; } =
        [new(TimeSpan.FromDays(9.1)), new(TimeSpan.FromDays(9.1) - TimeSpan.FromMinutes(3)), new(TimeSpan.FromHours(31))];

    public IReadOnlyDictionary<Model, PickerState> Pickers { get; } = Cast.Models.ToDictionary(model => model, _ => new PickerState());

    public IReadOnlyList<ModelServerState> Servers { get; } =
        [.. Cast.Pools.SelectMany(pool => pool.Servers.Select(_ => pool == Cast.QwenPool
            ? new ModelServerState(Cast.Qwen.Target, cachePerRequest: 0.03)
            : new ModelServerState(Cast.Llama.Target, cachePerRequest: 0.02)))];

    /// <summary>Plays a second.</summary>
    public void Step()
    {
        foreach (var proxy in Proxies)
        {
            proxy.IsLive = proxy != Proxies[0] || !_faults[FaultCatalog.ServerNotLive];
        }

        var busy = _day.At(TimeSpan.FromSeconds(Seconds));
        for (var number = 0; number < Cast.Routes.Count; number++)
        {
            var route = Cast.Routes[number];
            var dice = new Dice(_seed, Seconds, number);
            for (var left = dice.Times(route.PerSecond * busy); left > 0; left--)
            {
                Request(route, dice);
            }
        }

        Housekeeping(busy);
        foreach (var proxy in Proxies)
        {
            proxy.EndSecond();
        }

        foreach (var load in Pickers.Values.Select(picker => picker.Load).Concat(Servers.Select(server => server.Load)))
        {
            load.EndSecond();
        }

        Seconds++;
        Look();
    }

    /// <summary>Brings in line what shows how things are right now.</summary>
    private void Look()
    {
        for (var number = 0; number < Proxies.Count; number++)
        {
            var proxy = Proxies[number];
            var dice = new Dice(_seed, Seconds, 100 + number);
            var used = (58_000_000 + (number * 1_500_000)) + (260_000 * proxy.Clusters.Values.Sum(cluster => cluster.Load.Active)) + dice.Below(900_000);
            proxy.AllocatedBytes = number == 0 && _faults[FaultCatalog.MemoryNearLimit] ? Math.Floor(0.96 * Cast.ProxyMemoryLimit) : Math.Floor(used);
            proxy.HeapBytes = Math.Min(Math.Floor(1.3 * proxy.AllocatedBytes), Math.Floor(0.98 * Cast.ProxyMemoryLimit));
        }

        for (var number = 0; number < Servers.Count; number++)
        {
            LookAt(number);
        }
    }
}
