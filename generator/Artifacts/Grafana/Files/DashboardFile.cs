using Artifacts.Json;

namespace Artifacts.Grafana.Files;

/// <summary>A dashboard as it stands in a file that Grafana wrote: alone, or inside an object that tells more about it.</summary>
public abstract record DashboardFile
{
    private protected DashboardFile()
    {
    }

    /// <summary>What stands around the dashboard; <see langword="null"/> where it stands alone.</summary>
    public DashboardWrapper? Wrapper { get; init; }

    /// <summary>The dashboard, where a record describes it.</summary>
    internal abstract IJsonRecord? Record { get; }

    /// <summary>The dashboard, where none does.</summary>
    internal virtual JsonObject? Json => null;
}
