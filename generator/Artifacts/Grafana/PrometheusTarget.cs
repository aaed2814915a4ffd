using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>A query to Prometheus.</summary>
public sealed record PrometheusTarget : Target
{
    /// <summary>Starts a query.</summary>
    /// <param name="expr">The PromQL expression; it may use <c>$__rate_interval</c> and the dashboard's variables.</param>
    public PrometheusTarget(Query expr) => Expr = expr;

    /// <summary>The PromQL expression; it may use <c>$__rate_interval</c> and the dashboard's variables.</summary>
    public Query Expr { get; init; }

    /// <summary>How series are called: text with labels' values in it; unset, Grafana chooses.</summary>
    public LegendFormat? LegendFormat { get; init; }

    /// <summary>Whether only the value at the end of the time range is asked for.</summary>
    public bool Instant { get; init; }

    /// <summary>Whether exemplars are asked for as well.</summary>
    public bool Exemplar { get; init; }

    /// <summary>The form in which panels get the result.</summary>
    public PromQueryFormat Format { get; init; } = PromQueryFormat.TimeSeries;

    /// <summary>The smallest step between data points, <c>1m</c>; unset, the panel's.</summary>
    public string? Interval { get; init; }
}
