namespace Artifacts.Queries;

/// <summary>Something that may stand in a hole of a <see cref="Query"/>: it knows what it is called in PromQL.</summary>
public interface IQueryOperand
{
    /// <summary>What is written into the query in the operand's place.</summary>
    string QueryText { get; }
}
