using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>What one proxy has counted of the requests that came in at one of its HTTP servers.</summary>
internal sealed class ListenerState
{
    // Clients send so many requests over a connection, and keep it open for so many seconds.
    private const int RequestsPerConnection = 8;
    private const int SecondsPerConnection = 12;

    public ResponseClasses Responses { get; } = new();

    public Histogram Milliseconds { get; } = new(EnvoyBuckets.Milliseconds);

    public Load Requests { get; } = new();

    public Load Connections { get; } = new();

    public long ConnectionsTotal { get; private set; }

    public long TlsErrors { get; private set; }

    public long ReceivedBytes { get; private set; }

    public long SentBytes { get; private set; }

    public void Count(Answer answer)
    {
        if (Responses.Total % RequestsPerConnection == 0)
        {
            ConnectionsTotal++;
            Connections.Add(SecondsPerConnection);
        }

        Responses.Count(answer.Class);
        Milliseconds.Observe(answer.Milliseconds);
        Requests.Add(answer.Milliseconds / 1000);
        ReceivedBytes += answer.RequestBytes;
        SentBytes += answer.ResponseBytes;
    }

    /// <summary>A client connects and can't agree on TLS.</summary>
    public void FailHandshake()
    {
        ConnectionsTotal++;
        TlsErrors++;
    }

    public void EndSecond()
    {
        Requests.EndSecond();
        Connections.EndSecond();
    }
}
