using Artifacts.Queries;

namespace Artifacts.Metrics;

/// <summary>One of the series that a histogram or a summary consists of, <c>…_bucket</c>, <c>…_sum</c> or <c>…_count</c>.</summary>
public sealed record MetricSeries : IMetricSeries, IQueryOperand
{
    internal MetricSeries(Metric metric, string suffix)
    {
        Metric = metric;
        Name = metric.Name + suffix;
    }

    /// <summary>The metric that the series belongs to.</summary>
    public Metric Metric { get; }

    /// <summary>The series' name: the metric's and a suffix.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> SeriesNames => [Name];

    string IQueryOperand.QueryText => Name;

    /// <summary>Takes the series as the query that selects it.</summary>
    /// <param name="series">The series.</param>
    public static implicit operator Query(MetricSeries series) =>
        (series ?? throw new ArgumentNullException(nameof(series))).ToQuery();

    /// <summary>The query that selects the series.</summary>
    // As an operand: written as itself, it would be converted by this very method.
    public Query ToQuery() => $"{(IQueryOperand)this}";

    /// <summary>The series' name, so that it can stand in text.</summary>
    public override string ToString() => Name;
}
