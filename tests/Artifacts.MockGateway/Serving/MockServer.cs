using System.Net;
using Artifacts.Playground;
using Artifacts.Playground.Kubernetes;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Artifacts.MockGateway.Serving;

/// <summary>A played gateway on loopback ports: one to control it, and one for each of its targets.</summary>
public sealed class MockServer : IAsyncDisposable
{
    private const int LastPort = 65535;

    private readonly KestrelServer _server;

    private MockServer(Simulator simulator, KestrelServer server, string controlAddress, IReadOnlyList<(PlayedTarget Target, string Address)> targets)
    {
        _server = server;
        Simulator = simulator;
        ControlAddress = controlAddress;
        Targets = targets;
        Pods = PodSheet.Of(targets, controlAddress);
    }

    /// <summary>What is played.</summary>
    public Simulator Simulator { get; }

    /// <summary>Where faults are switched, <c>127.0.0.1:19100</c>.</summary>
    public string ControlAddress { get; }

    /// <summary>What can be scraped, and where.</summary>
    public IReadOnlyList<(PlayedTarget Target, string Address)> Targets { get; }

    /// <summary>The pods that Kubernetes would tell a discovery of.</summary>
    public IReadOnlyList<Pod> Pods { get; }

    /// <summary>The job that scrapes kube-state-metrics: in a cluster it is somebody else's, so none is generated.</summary>
    public string KubeStateMetricsJob =>
        $"""
        scrape_configs:
          - job_name: {MockGateway.Simulator.KubeStateMetrics}
            honor_labels: true
            static_configs:
              - targets: ['{Targets.First(played => played.Target.Job is MockGateway.Simulator.KubeStateMetrics).Address}']
        """;

    /// <summary>Starts to play.</summary>
    /// <exception cref="PlaygroundException">There are too few ports.</exception>
    /// <exception cref="PortInUseException">A port is in use.</exception>
    public static async Task<MockServer> StartAsync(MockGatewayOptions options, CancellationToken cancellationToken)
    {
        var simulator = new Simulator(options);
        if (options.Port + simulator.Targets.Count > LastPort)
        {
            throw new PlaygroundException($"Port {options.Port} leaves no ports for the {simulator.Targets.Count} targets after it: choose one up to {LastPort - simulator.Targets.Count}.");
        }

        var settings = new KestrelServerOptions { AddServerHeader = false };
        var endpoints = new List<ListenOptions>();
        for (var number = 0; number <= simulator.Targets.Count; number++)
        {
            settings.Listen(IPAddress.Loopback, options.Port == 0 ? 0 : options.Port + number, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http1;
                endpoints.Add(endpoint);
            });
        }

        var server = new KestrelServer(
            Options.Create(settings),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        var requests = new RequestHandler();
        try
        {
            await server.StartAsync(new HttpApplication(requests.HandleAsync), cancellationToken);
        }
        catch (Exception failure)
        {
            server.Dispose();
            if (failure.InnerException is not AddressInUseException)
            {
                throw;
            }

            throw new PortInUseException($"A port from {options.Port} to {options.Port + simulator.Targets.Count} is in use, which the mock gateway needs: {failure.Message}", failure);
        }

        var addresses = endpoints.Select(endpoint => endpoint.IPEndPoint!.ToString()).ToList();
        var mock = new MockServer(simulator, server, addresses[0], [.. simulator.Targets.Zip(addresses.Skip(1))]);
        requests.Begin(mock);
        return mock;
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever keeps a connection open isn't waited for.
        await _server.StopAsync(new(canceled: true));
        _server.Dispose();
    }
}
