namespace Artifacts.Reading.Grafana;

/// <summary>The forms that Grafana saves dashboards in.</summary>
internal enum DashboardForm
{
    /// <summary>With <c>schemaVersion</c> and <c>panels</c>.</summary>
    Classic,

    /// <summary>With <c>elements</c> and <c>layout</c>, first draft.</summary>
    V2Alpha1,

    /// <summary>With <c>elements</c> and <c>layout</c>, second draft.</summary>
    V2Beta1,

    /// <summary>With <c>elements</c> and <c>layout</c>.</summary>
    V2,
}
