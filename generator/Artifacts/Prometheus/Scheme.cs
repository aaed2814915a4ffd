namespace Artifacts.Prometheus;

/// <summary>How targets are scraped.</summary>
public enum Scheme
{
    /// <summary>HTTP.</summary>
    Http,

    /// <summary>HTTP over TLS.</summary>
    Https,
}
