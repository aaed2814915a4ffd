using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Simulation.Gateway;

namespace Artifacts.MockGateway.Simulation;

/// <summary>Requests on their way through the gateway.</summary>
internal sealed partial class World
{
    // What the proxy itself needs for a request.
    private const double ProxyMilliseconds = 0.6;

    /// <summary>How many of a cluster's endpoints are healthy.</summary>
    public int HealthyEndpoints(Route route) => route.Endpoints - UnhealthyEndpoints(route);

    /// <summary>How many of a cluster's endpoints are ejected.</summary>
    public int EjectedEndpoints(Route route) => route == Cast.Search && _faults[FaultCatalog.OutlierEjections] ? 1 : 0;

    private int UnhealthyEndpoints(Route route)
    {
        if (route.Model is { } model)
        {
            return route.Endpoints - ReadyPods(model.Pool);
        }

        if (route == Cast.Storefront)
        {
            return _faults[FaultCatalog.UnhealthyEndpoints] ? 3 : 1;
        }

        return route == Cast.Checkout && _faults[FaultCatalog.NoHealthyEndpoints] ? route.Endpoints : EjectedEndpoints(route);
    }

    private void Request(Route route, Dice dice)
    {
        var proxy = PickProxy(dice);
        var answer = Respond(proxy, route, dice);
        proxy.Servers[route.Listener.Prefix].Count(answer with { Milliseconds = answer.Milliseconds + ProxyMilliseconds });
    }

    private ProxyState PickProxy(Dice dice)
    {
        var ready = Proxies.Zip(ShareOfProxies).Where(pair => pair.First.IsLive).ToList();
        var left = dice.Next() * ready.Sum(pair => pair.Second);
        foreach (var (proxy, share) in ready)
        {
            left -= share;
            if (left < 0)
            {
                return proxy;
            }
        }

        return ready[^1].First;
    }

    private Answer Respond(ProxyState proxy, Route route, Dice dice)
    {
        if (_faults[FaultCatalog.Downstream5xx] && dice.Happens(0.2))
        {
            return Answer.Unavailable;
        }

        // Now and then somebody asks for what no route leads to.
        if (dice.Happens(0.002))
        {
            return Answer.Unavailable with { Class = 4 };
        }

        return route.Model is { } model ? Generate(proxy, route, model, dice) : Serve(proxy, route, dice);
    }

    private Answer Serve(ProxyState proxy, Route route, Dice dice)
    {
        if (HealthyEndpoints(route) == 0)
        {
            return Answer.Unavailable;
        }

        var cluster = proxy.Clusters[route];
        if (route == Cast.Search && _faults[FaultCatalog.ConnectFailures] && dice.Happens(0.2))
        {
            cluster.FailConnection(timesOut: dice.Happens(0.3));
        }

        var answer = Attempt(cluster, route, dice);
        if (answer.Class == 5 && dice.Happens(0.3))
        {
            cluster.Retries++;
            answer = Attempt(cluster, route, dice);
        }

        return answer;
    }

    private Answer Attempt(ClusterState cluster, Route route, Dice dice)
    {
        var milliseconds = dice.Around(route.Milliseconds, 0.55);
        var requestBytes = (int)dice.Around(700, 0.3);
        var responseBytes = (int)dice.Around(route.ResponseBytes, 0.5);
        var luck = dice.Next();
        var timesOut = dice.Happens(route == Cast.Checkout && _faults[FaultCatalog.UpstreamTimeouts] ? 0.3 : 0.0001);
        var failing = route == Cast.Checkout && _faults[FaultCatalog.Upstream5xx] ? 0.4 : 0.001;
        Answer answer;
        if (timesOut)
        {
            cluster.Timeouts++;
            answer = new(5, 15_000, requestBytes, 120);
        }
        else
        {
            answer = luck switch
            {
                _ when luck < failing => new(5, milliseconds, requestBytes, 200),
                _ when luck > 0.985 => new(4, milliseconds / 2, requestBytes, 300),
                _ when luck > 0.955 => new(3, milliseconds / 3, requestBytes, 250),
                _ => new(2, milliseconds, requestBytes, responseBytes),
            };
        }

        cluster.Count(answer);
        return answer;
    }

    /// <summary>What happens besides people's requests.</summary>
    private void Housekeeping(double busy)
    {
        for (var number = 0; number < Proxies.Count; number++)
        {
            var proxy = Proxies[number];
            var dice = new Dice(_seed, Seconds, 200 + number);
            if (Seconds % 15 == number)
            {
                proxy.Servers[ProxyState.Admin].Count(new(2, dice.Around(6, 0.3), 200, 90_000));
            }

            if (Seconds % 5 == number)
            {
                proxy.Servers[ProxyState.Readiness].Count(new(2, dice.Around(0.4, 0.3), 150, 120));
            }

            for (var left = dice.Times(0.4 * busy); left > 0; left--)
            {
                proxy.Tcp.Connect(dice);
            }

            if (dice.Happens(0.004))
            {
                proxy.Servers[Cast.Https.Prefix].FailHandshake();
            }

            if (_faults[FaultCatalog.OutlierEjections] && Seconds % 10 == number)
            {
                proxy.Clusters[Cast.Search].Ejections++;
            }
        }
    }
}
