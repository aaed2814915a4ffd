using Artifacts.Json;

namespace Artifacts.Grafana.Files;

/// <summary>
/// A dashboard in the form of <c>dashboard.grafana.app/v2alpha1</c>. Newer Grafanas no longer write this first draft of the
/// form, so that no record describes it.
/// </summary>
/// <param name="Dashboard">The dashboard.</param>
public sealed record DashboardV2Alpha1File(JsonObject Dashboard) : DashboardFile
{
    internal override IJsonRecord? Record => null;

    internal override JsonObject Json => Dashboard;
}
