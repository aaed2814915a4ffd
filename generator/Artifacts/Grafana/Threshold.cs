namespace Artifacts.Grafana;

/// <summary>A colour and the value from which it holds.</summary>
/// <param name="Color">A name of Grafana's palette (<c>green</c>, <c>dark-red</c>) or a CSS colour.</param>
/// <param name="Value">The value from which it holds; <see langword="null"/> for the lowest.</param>
public sealed record Threshold(string Color, double? Value = null);
