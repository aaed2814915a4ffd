namespace Artifacts.Grafana;

/// <summary>A Grafana dashboard, written as classic dashboard JSON to <c>grafana/dashboards/&lt;uid&gt;.json</c>.</summary>
public sealed record Dashboard : Artifact
{
    /// <summary>Starts a dashboard.</summary>
    /// <param name="title">The name that people see and search for.</param>
    public Dashboard(string title) => Title = title;

    /// <summary>The name that people see and search for.</summary>
    public string Title { get; init; }

    /// <summary>
    /// What identifies the dashboard in links and when it is provisioned again: at most 40 of <c>a-z A-Z 0-9 - _</c>.
    /// Follows from the title unless set; set it where the title may change.
    /// </summary>
    public string Uid
    {
        get => field ?? DashboardUid.FromTitle(Title);
        init;
    }

    /// <summary>What the dashboard is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>Words to find and group dashboards by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The time range shown when the dashboard opens.</summary>
    public TimeRange Time { get; init; } = new("now-1h", "now");

    /// <summary>How often panels are loaded again, <c>30s</c>; empty for never.</summary>
    public string Refresh { get; init; } = "30s";

    /// <summary><c>browser</c>, <c>utc</c> or an IANA name such as <c>Asia/Shanghai</c>.</summary>
    public string Timezone { get; init; } = "browser";

    /// <summary>Whether people may change the dashboard in Grafana's own editor.</summary>
    public bool Editable { get; init; } = true;

    /// <summary>Whether the pointer's place in one panel shows in the others.</summary>
    public DashboardCursorSync GraphTooltip { get; init; } = DashboardCursorSync.Off;

    /// <summary>Links shown at the top.</summary>
    public IReadOnlyList<DashboardLink> Links { get; init; } = [];

    /// <summary>What people choose at the top; unless set, the Prometheus that panels query.</summary>
    public IReadOnlyList<Variable> Variables { get; init; } = [DatasourceVariable.Prometheus];

    /// <summary>The panels above the first row.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [];

    /// <summary>Titled groups of panels, from top to bottom.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = [];

    private protected override string DefaultPath => ArtifactPaths.Dashboard(Uid);
}
