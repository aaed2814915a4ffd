namespace Artifacts.Metrics;

/// <summary>A family of series that a target exposes.</summary>
public abstract record Metric : IMetricSeries
{
    private protected Metric(string name) => Name = name;

    /// <summary>The metric family's name, as in the exposition's <c># TYPE</c> line.</summary>
    public string Name { get; }

    /// <summary>What it measures; the exposition's <c># HELP</c> text.</summary>
    public string Help { get; init; } = "";

    /// <summary>What its values are counted in; unset, plain numbers.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The labels that its series carry besides those that scraping adds.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>
    /// The program that exposes it; unset, whatever the jobs scrape that name no <see cref="Prometheus.ScrapeConfig.Exporters"/>.
    /// </summary>
    public Exporter? Exporter { get; init; }

    /// <summary>The names of all series of the family.</summary>
    public virtual IReadOnlyList<string> SeriesNames => [Name];

    /// <summary>The metric's name, so that it can stand in text.</summary>
    public sealed override string ToString() => Name;
}
