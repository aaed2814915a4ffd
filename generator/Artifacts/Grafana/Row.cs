namespace Artifacts.Grafana;

/// <summary>A titled group of panels across a dashboard's whole width.</summary>
public sealed record Row
{
    /// <summary>Starts a row.</summary>
    /// <param name="title">What its heading says.</param>
    public Row(string title) => Title = title;

    /// <summary>What its heading says.</summary>
    public string Title { get; init; }

    /// <summary>Whether the panels stay hidden, and query nothing, until someone opens the row.</summary>
    public bool Collapsed { get; init; }

    /// <summary>The panels under the heading.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [];
}
