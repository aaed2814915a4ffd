using Artifacts.Queries;

namespace Artifacts.Grafana;

public abstract partial record Variable : IQueryOperand
{
    string IQueryOperand.QueryText => ToString();

    /// <summary>The place of the variable's value, <c>${name}</c>.</summary>
    private protected sealed override string Describe() => "${" + Name + "}";
}
