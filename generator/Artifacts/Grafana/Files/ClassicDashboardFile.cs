using Artifacts.Json;

namespace Artifacts.Grafana.Files;

/// <summary>A dashboard in the classic form, with <c>schemaVersion</c> and <c>panels</c>.</summary>
/// <param name="Dashboard">The dashboard.</param>
public sealed record ClassicDashboardFile(Dashboard Dashboard) : DashboardFile
{
    internal override IJsonRecord Record => Dashboard;
}
