namespace Artifacts.Grafana;

/// <summary>Shows a text or a colour in place of single values.</summary>
/// <param name="Options">The values, written as text, and what is shown for each.</param>
public sealed record ValueMap(IReadOnlyList<ValueMapOption> Options) : ValueMapping;
