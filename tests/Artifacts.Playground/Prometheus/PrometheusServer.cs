using System.Diagnostics;
using System.Text.RegularExpressions;
using Artifacts.Playground.Running;

namespace Artifacts.Playground.Prometheus;

/// <summary>A real Prometheus with a configuration, on a loopback port.</summary>
public sealed partial class PrometheusServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly ChildProcess _process;
    private readonly HttpClient _client;

    private PrometheusServer(TemporaryFolder folder, ChildProcess process, string address, Patience patience, CancellationToken cancellationToken)
    {
        _folder = folder;
        _process = process;
        _client = new() { BaseAddress = new($"http://{address}/") };
        Url = _client.BaseAddress;
        Api = new(_client, cancellationToken);
        Patience = patience;
    }

    public Uri Url { get; }

    public PrometheusApi Api { get; }

    /// <summary>For waiting until there are data.</summary>
    public Patience Patience { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="setup">What it gets.</param>
    /// <param name="cancellationToken">Ends every waiting of the server and of its users.</param>
    public static async Task<PrometheusServer> StartAsync(PrometheusSetup setup, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(setup.Program);
        var patience = new Patience(cancellationToken);
        var folder = new TemporaryFolder();
        ChildProcess? process = null;
        try
        {
            foreach (var (name, text) in setup.Files)
            {
                folder.Write(name, text);
            }

            start.ArgumentList.Add($"--config.file={folder.Write("prometheus.yaml", setup.Configuration)}");
            start.ArgumentList.Add($"--storage.tsdb.path={Path.Combine(folder.Path, "data")}");
            start.ArgumentList.Add($"--web.listen-address=127.0.0.1:{setup.Port}");
            process = ChildProcess.Start(start);
            var address = await patience.UntilAsync(
                () => Task.FromResult(Address(process, setup)),
                address => address.Length > 0,
                _ => $"Prometheus does not listen:\n{process.Output}\n{setup.Configuration}");
            var server = new PrometheusServer(folder, process, address, patience, cancellationToken);
            // It listens a moment before it has opened its storage and read its configuration, and refuses to answer until then.
            await patience.UntilAsync(() => server.IsReadyAsync(cancellationToken), ready => ready, _ => $"Prometheus is not ready:\n{process.Output}\n{setup.Configuration}");
            return server;
        }
        catch
        {
            if (process is not null)
            {
                await process.DisposeAsync();
            }

            folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static string Address(ChildProcess process, PrometheusSetup setup)
    {
        // Who has ended won't listen any more, however long one waits.
        var hasEnded = process.HasExited;
        var output = process.Output;
        if (output.Contains("address already in use", StringComparison.Ordinal))
        {
            throw new PortInUseException($"Port {setup.Port} is in use, so Prometheus can't listen there.");
        }

        return hasEnded
            ? throw new PlaygroundException($"Prometheus has ended:\n{output}\n{setup.Configuration}")
            : ListeningOn().Match(output).Groups["address"].Value;
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        using var answer = await _client.GetAsync("-/ready", cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    [GeneratedRegex("""msg="Listening on" address=(?<address>[0-9.:]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ListeningOn();
}
