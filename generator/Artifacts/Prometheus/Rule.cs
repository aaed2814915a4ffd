using Artifacts.Queries;

namespace Artifacts.Prometheus;

/// <summary>An expression that Prometheus evaluates again and again, to record its result or to alert on it.</summary>
public abstract record Rule
{
    private protected Rule(Query expr) => Expr = expr;

    /// <summary>The PromQL expression.</summary>
    public Query Expr { get; init; }

    /// <summary>Labels that the recorded series or the alerts get in addition.</summary>
    public IReadOnlyList<LabelPair> Labels { get; init; } = [];
}
