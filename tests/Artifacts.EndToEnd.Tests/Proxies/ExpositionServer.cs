using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Artifacts.EndToEnd.Tests.Proxies;

/// <summary>Answers scrapes at <c>/stats/prometheus</c> on a loopback port of its own, as Envoy does.</summary>
internal sealed class ExpositionServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string> _text;
    private readonly Task _accepting;

    public ExpositionServer(Func<string> text)
    {
        _text = text;
        _listener.Start();
        Address = _listener.LocalEndpoint.ToString()!;
        _accepting = AcceptAsync();
    }

    public string Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                conversations.RemoveAll(conversation => conversation.IsCompleted);
                conversations.Add(ConverseAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                while (await reader.ReadLineAsync(_stop.Token) is { } requestLine)
                {
                    while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 })
                    {
                        // Headers change nothing: there is one representation.
                    }

                    await stream.WriteAsync(Answer(requestLine), _stop.Token);
                }
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException)
            {
                // The other side closed the connection, or the test is over.
            }
        }
    }

    private byte[] Answer(string requestLine)
    {
        var found = requestLine.StartsWith("GET /stats/prometheus ", StringComparison.Ordinal);
        var body = found ? _text() : "not found\n";
        return Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {(found ? "200 OK" : "404 Not Found")}\r\ncontent-type: text/plain; charset=UTF-8\r\ncontent-length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
