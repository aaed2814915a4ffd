using Artifacts.Queries;

namespace Artifacts.Prometheus;

/// <summary>Alerts on each series that an expression gives.</summary>
public sealed record AlertingRule : Rule
{
    /// <summary>Starts a rule.</summary>
    /// <param name="alert">The alert's name.</param>
    /// <param name="expr">The PromQL expression.</param>
    public AlertingRule(string alert, Query expr)
        : base(expr) => Alert = alert;

    /// <summary>The alert's name.</summary>
    public string Alert { get; init; }

    /// <summary>How long the expression must give a series before the alert fires; unset, it fires at once.</summary>
    public Duration? For { get; init; }

    /// <summary>How long the alert goes on firing after the expression no longer gives the series; unset, not at all.</summary>
    public Duration? KeepFiringFor { get; init; }

    /// <summary>What to tell people.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];
}
