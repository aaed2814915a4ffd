namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>What one proxy has counted of its TCP server.</summary>
internal sealed class TcpState
{
    public const string Prefix = "tcp-10090";

    public Load Load { get; } = new();

    public long ConnectionsTotal { get; private set; }

    public long ReceivedBytes { get; private set; }

    public long SentBytes { get; private set; }

    public void Connect(Dice dice)
    {
        ConnectionsTotal++;
        Load.Add(dice.Around(20, 0.5));
        ReceivedBytes += (long)dice.Around(3_000, 0.6);
        SentBytes += (long)dice.Around(9_000, 0.6);
    }
}
