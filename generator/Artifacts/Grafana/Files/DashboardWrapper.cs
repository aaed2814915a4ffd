using Artifacts.Json;

namespace Artifacts.Grafana.Files;

/// <summary>An object around a dashboard: what Grafana's API answers, or a resource with its metadata.</summary>
/// <param name="Field">The field that the dashboard stands in: <c>dashboard</c>, or <c>spec</c> of a resource.</param>
/// <param name="Others">The other fields.</param>
public sealed record DashboardWrapper(string Field, JsonObject Others);
