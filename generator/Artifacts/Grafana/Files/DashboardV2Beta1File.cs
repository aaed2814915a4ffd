using Artifacts.Json;

namespace Artifacts.Grafana.Files;

/// <summary>A dashboard in the form of <c>dashboard.grafana.app/v2beta1</c>, with <c>elements</c> and a <c>layout</c>.</summary>
/// <param name="Dashboard">The dashboard.</param>
public sealed record DashboardV2Beta1File(DashboardV2Beta1.Dashboard Dashboard) : DashboardFile
{
    internal override IJsonRecord Record => Dashboard;
}
