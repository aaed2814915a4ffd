using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>A label with its value.</summary>
public sealed record LabelPair
{
    /// <summary>Gives a label a value.</summary>
    /// <param name="name">The label's name.</param>
    /// <param name="value">Its value; in alerting rules a template.</param>
    public LabelPair(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gives a label a value.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">Its value; in alerting rules a template.</param>
    public LabelPair(Label label, string value)
        : this((label ?? throw new ArgumentNullException(nameof(label))).Name, value)
    {
    }

    /// <summary>The label's name.</summary>
    public string Name { get; init; }

    /// <summary>The label's value; in alerting rules a template.</summary>
    public string Value { get; init; }
}
