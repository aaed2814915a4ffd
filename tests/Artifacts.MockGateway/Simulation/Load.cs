namespace Artifacts.MockGateway.Simulation;

/// <summary>How many requests are under way on average, from how long those that came in take.</summary>
internal sealed class Load
{
    // Follows changes within some ten seconds.
    private const double Weight = 0.08;

    private double _arrived;

    /// <summary>Requests under way.</summary>
    public double Active { get; private set; }

    public void Add(double seconds) => _arrived += seconds;

    /// <summary>Ends a second: what takes so many seconds and comes once a second is under way so many times.</summary>
    public void EndSecond()
    {
        Active += Weight * (_arrived - Active);
        _arrived = 0;
    }
}
