namespace Artifacts.Grafana;

/// <summary>A value and what is shown in its place.</summary>
/// <param name="Value">The value as text, <c>0</c>.</param>
/// <param name="Text">What is shown; unset, the value itself.</param>
/// <param name="Color">Its colour; unset, the one that the value would have.</param>
public sealed record ValueMapOption(string Value, string? Text = null, string? Color = null);
