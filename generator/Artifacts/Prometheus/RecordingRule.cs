using Artifacts.Queries;

namespace Artifacts.Prometheus;

/// <summary>Records the result of an expression as new series. In a query's hole it stands for their name.</summary>
public sealed record RecordingRule : Rule, IQueryOperand
{
    /// <summary>Starts a rule.</summary>
    /// <param name="record">The name of the new series, as practice has it <c>level:metric:operations</c>.</param>
    /// <param name="expr">The PromQL expression.</param>
    public RecordingRule(string record, Query expr)
        : base(expr) => Record = record;

    /// <summary>The name of the new series, as practice has it <c>level:metric:operations</c>.</summary>
    public string Record { get; init; }

    string IQueryOperand.QueryText => Record;

    /// <summary>Takes the rule as the query that selects what it recorded.</summary>
    /// <param name="rule">The rule.</param>
    public static implicit operator Query(RecordingRule rule) =>
        (rule ?? throw new ArgumentNullException(nameof(rule))).ToQuery();

    /// <summary>The query that selects what the rule recorded.</summary>
    // As an operand: written as itself, it would be converted by this very method.
    public Query ToQuery() => $"{(IQueryOperand)this}";

    /// <summary>The name of the new series, so that it can stand in text.</summary>
    public override string ToString() => Record;
}
