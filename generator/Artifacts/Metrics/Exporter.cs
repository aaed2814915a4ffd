namespace Artifacts.Metrics;

/// <summary>
/// A program that exposes metrics, such as Envoy. Metrics say which exporter they come from, scrape jobs say which exporters
/// their targets are: so it is known which job a metric is scraped by.
/// </summary>
/// <param name="Name">What people call it; it appears in messages only.</param>
public sealed record Exporter(string Name)
{
    /// <summary>
    /// Whether a job outside of this program scrapes it: its metrics are there, and no job of this program keeps them.
    /// </summary>
    public bool IsExternal { get; init; }

    /// <summary>The exporter's name, so that it can stand in text.</summary>
    public override string ToString() => Name;
}
