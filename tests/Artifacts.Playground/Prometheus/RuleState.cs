namespace Artifacts.Playground.Prometheus;

/// <summary>A rule as Prometheus runs it.</summary>
/// <param name="Type"><c>recording</c> or <c>alerting</c>.</param>
/// <param name="Name">The recorded metric, or the alert.</param>
/// <param name="Query">Its expression.</param>
/// <param name="Labels">The labels that the rule adds.</param>
/// <param name="Health"><c>ok</c>, <c>err</c>, or <c>unknown</c> before the first evaluation.</param>
/// <param name="LastError">Why the last evaluation failed.</param>
public sealed record RuleState(string Type, string Name, string Query, Labels Labels, string Health, string LastError);
