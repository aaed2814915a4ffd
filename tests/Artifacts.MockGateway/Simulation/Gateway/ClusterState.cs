using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>What one proxy has counted of a cluster.</summary>
internal sealed class ClusterState
{
    // A connection is used for so many requests.
    private const int RequestsPerConnection = 25;

    public ResponseClasses Responses { get; } = new();

    public Histogram Milliseconds { get; } = new(EnvoyBuckets.Milliseconds);

    public Load Load { get; } = new();

    public long ConnectionsTotal { get; private set; }

    public long ConnectFailures { get; private set; }

    public long ConnectTimeouts { get; private set; }

    public long Timeouts { get; set; }

    public long Retries { get; set; }

    public long Ejections { get; set; }

    public long ReceivedBytes { get; private set; }

    public long SentBytes { get; private set; }

    public int ConnectionsActive => (int)Math.Ceiling(Load.Active) + 2;

    /// <summary>Sends a request and counts its answer.</summary>
    public void Count(Answer answer)
    {
        if (Responses.Total % RequestsPerConnection == 0)
        {
            ConnectionsTotal++;
        }

        Responses.Count(answer.Class);
        Milliseconds.Observe(answer.Milliseconds);
        Load.Add(answer.Milliseconds / 1000);
        SentBytes += answer.RequestBytes;
        ReceivedBytes += answer.ResponseBytes;
    }

    /// <summary>A connection can't be made, so another endpoint is tried.</summary>
    public void FailConnection(bool timesOut)
    {
        ConnectionsTotal++;
        ConnectFailures++;
        ConnectTimeouts += timesOut ? 1 : 0;
    }
}
