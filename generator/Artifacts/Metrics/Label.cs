namespace Artifacts.Metrics;

/// <summary>A label that series carry, declared once and used in queries, relabeling and rules.</summary>
/// <param name="Name">The label's name as Prometheus knows it.</param>
public sealed record Label(string Name)
{
    /// <summary>The label's name, so that it can stand in text.</summary>
    public override string ToString() => Name;
}
