namespace Definitions.Gateway;

/// <summary>Values at which panels change color and alerts begin; the same number in both, so they never disagree.</summary>
public sealed record Thresholds
{
    /// <summary>The share of requests that may fail, from 0 to 1.</summary>
    public double ErrorRatio { get; init; } = 0.05;

    /// <summary>The share of requests to a cluster that may get no response in time, from 0 to 1.</summary>
    public double TimeoutRatio { get; init; } = 0.05;

    /// <summary>Requests per second below which no share of them is judged: one failure of three says nothing.</summary>
    public double RequestFloor { get; init; } = 0.1;

    /// <summary>The share of connections to a cluster that may fail, from 0 to 1.</summary>
    public double ConnectFailureRatio { get; init; } = 0.1;

    /// <summary>New connections per second below which no share of them is judged.</summary>
    public double ConnectionFloor { get; init; } = 0.05;

    /// <summary>The share of a cluster's endpoints that must be healthy, from 0 to 1.</summary>
    public double HealthyEndpoints { get; init; } = 0.75;

    /// <summary>The share of a cluster's endpoints that may be ejected over ten minutes on average, from 0 to 1.</summary>
    public double EjectedEndpoints { get; init; } = 0.05;

    /// <summary>The share of its memory limit that a proxy may use, from 0 to 1.</summary>
    public double MemoryOfLimit { get; init; } = 0.9;

    /// <summary>How long before its end a certificate is urgent.</summary>
    public TimeSpan CertificateUrgent { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long before its end a certificate is worth a look.</summary>
    public TimeSpan CertificateSoon { get; init; } = TimeSpan.FromDays(30);
}
