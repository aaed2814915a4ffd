namespace Artifacts.Metrics;

/// <summary>A family of series that a target exposes.</summary>
public abstract record Metric
{
    private protected Metric(string name) => Name = name;

    /// <summary>The metric family's name, as in the exposition's <c># TYPE</c> line.</summary>
    public string Name { get; }

    /// <summary>What it measures; the exposition's <c># HELP</c> text.</summary>
    public string Help { get; init; } = "";

    /// <summary>The labels that its series carry besides those that scraping adds.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>The metric's name, so that it can stand in text.</summary>
    public sealed override string ToString() => Name;
}
