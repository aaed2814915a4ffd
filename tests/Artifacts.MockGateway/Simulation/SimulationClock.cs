namespace Artifacts.MockGateway.Simulation;

/// <summary>The time since the start, which stands still while it is frozen, and afterwards goes on where it stood.</summary>
internal sealed class SimulationClock
{
    private readonly TimeProvider _time;
    private readonly long _start;
    private TimeSpan _lost;
    private TimeSpan? _frozenAt;

    public SimulationClock(TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        Start = time.GetUtcNow();
    }

    /// <summary>When it started.</summary>
    public DateTimeOffset Start { get; }

    public TimeSpan Elapsed => _frozenAt ?? Running;

    public bool IsFrozen
    {
        get => _frozenAt is not null;
        set
        {
            if (value)
            {
                _frozenAt ??= Running;
            }
            else if (_frozenAt is { } stood)
            {
                _frozenAt = null;
                _lost += Running - stood;
            }
        }
    }

    private TimeSpan Running => _time.GetElapsedTime(_start) - _lost;
}
