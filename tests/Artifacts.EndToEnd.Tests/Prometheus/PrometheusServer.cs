using System.Text.RegularExpressions;
using Artifacts.EndToEnd.Tests.Running;

namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>A real Prometheus with a configuration, on a loopback port of its own choice.</summary>
internal sealed partial class PrometheusServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly ChildProcess _process;
    private readonly HttpClient _client;

    private PrometheusServer(TemporaryFolder folder, ChildProcess process, string address, Patience patience)
    {
        _folder = folder;
        _process = process;
        _client = new() { BaseAddress = new($"http://{address}/") };
        Api = new(_client);
        Patience = patience;
    }

    public PrometheusApi Api { get; }

    /// <summary>For waiting until there are data.</summary>
    public Patience Patience { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="rules">The content of <c>rules.yaml</c>, for a configuration that names it.</param>
    public static async Task<PrometheusServer> StartAsync(string configuration, string rules = "groups: []\n")
    {
        var start = PrometheusTools.Prometheus;
        var patience = new Patience();
        var folder = new TemporaryFolder();
        ChildProcess? process = null;
        try
        {
            folder.Write("rules.yaml", rules);
            start.ArgumentList.Add($"--config.file={folder.Write("prometheus.yaml", configuration)}");
            start.ArgumentList.Add($"--storage.tsdb.path={Path.Combine(folder.Path, "data")}");
            start.ArgumentList.Add("--web.listen-address=127.0.0.1:0");
            process = ChildProcess.Start(start);
            var address = await patience.UntilAsync(
                () => Task.FromResult(process.HasExited ? "" : ListeningOn().Match(process.Output).Groups["address"].Value),
                address => address.Length > 0,
                _ => $"Prometheus does not listen:\n{process.Output}\n{configuration}");
            var server = new PrometheusServer(folder, process, address, patience);
            // It listens a moment before it has opened its storage and read its configuration, and refuses to answer until then.
            await patience.UntilAsync(server.IsReadyAsync, ready => ready, _ => $"Prometheus is not ready:\n{process.Output}\n{configuration}");
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

    private async Task<bool> IsReadyAsync()
    {
        using var answer = await _client.GetAsync("-/ready", TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode;
    }

    [GeneratedRegex("""msg="Listening on" address=(?<address>[0-9.:]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ListeningOn();
}
