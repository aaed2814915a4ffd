namespace Artifacts;

/// <summary>Where each kind of artifact lands unless its author says otherwise: the one place that knows.</summary>
internal static class ArtifactPaths
{
    /// <summary>A Grafana dashboard's file.</summary>
    public static string Dashboard(string uid) => $"grafana/dashboards/{uid}.json";
}
