using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>
/// Something people choose at the top of a dashboard. In the hole of a query, a legend or a title it stands for what
/// they chose: <c>$"up{{namespace=~\"{Namespace}\"}}"</c>.
/// </summary>
public abstract record Variable : IQueryOperand
{
    private protected Variable(string name) => Name = name;

    /// <summary>The name that queries use: letters, digits and underscores.</summary>
    public string Name { get; init; }

    /// <summary>What people see; unset, the name.</summary>
    public string? Label { get; init; }

    /// <summary>What the choice means.</summary>
    public string? Description { get; init; }

    /// <summary>What of it is hidden.</summary>
    public VariableHide Hide { get; init; } = VariableHide.DontHide;

    string IQueryOperand.QueryText => ToString();

    /// <summary>The place of the variable's value, <c>${name}</c>.</summary>
    public sealed override string ToString() => "${" + Name + "}";
}
