namespace Artifacts.Prometheus;

/// <summary>Something to tell people with an alert, such as its <c>summary</c>, <c>description</c> or <c>runbook_url</c>.</summary>
/// <param name="Name">The annotation's name, written like a label's.</param>
/// <param name="Value">The text; a template, so <c>{{ $labels.pod }}</c> is a label's value.</param>
public sealed record Annotation(string Name, string Value);
