namespace Artifacts.Grafana;

/// <summary>A link at the top of a dashboard: to the dashboards that carry all of some tags, or to an address.</summary>
public sealed record DashboardLink
{
    /// <summary>Starts a link.</summary>
    /// <param name="title">What the link says.</param>
    public DashboardLink(string title) => Title = title;

    /// <summary>What the link says.</summary>
    public string Title { get; init; }

    /// <summary>The tags of the dashboards to list; leave empty for a link to <see cref="Url"/>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The address to open; used where <see cref="Tags"/> is empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>What the pointer shows over the link.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>Whether the dashboards are listed in a menu instead of side by side.</summary>
    public bool AsDropdown { get; init; }

    /// <summary>Whether the values of variables go along.</summary>
    public bool IncludeVars { get; init; }

    /// <summary>Whether the time range goes along.</summary>
    public bool KeepTime { get; init; }

    /// <summary>Whether it opens in a tab of its own.</summary>
    public bool TargetBlank { get; init; }
}
