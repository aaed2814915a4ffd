using System.Globalization;
using System.Text;

namespace Artifacts.MockGateway.Exposition;

/// <summary>Writes the Prometheus text format, family by family.</summary>
/// <param name="floatBounds">
/// Whether the bounds of histograms always have a decimal point (<c>le="1.0"</c>), as Python's client library writes them.
/// </param>
internal sealed class ExpositionWriter(bool floatBounds = false)
{
    private readonly StringBuilder _text = new();
    private string _name = "";

    /// <summary>Starts a metric; what is written until the next belongs to it.</summary>
    public ExpositionWriter Family(string name, MetricType type, string help)
    {
        _name = name;
        _text.Append("# HELP ").Append(name).Append(' ').Append(help).Append('\n');
        _text.Append("# TYPE ").Append(name).Append(' ').Append(type.ToString().ToLowerInvariant()).Append('\n');
        return this;
    }

    public ExpositionWriter Sample(LabelSet labels, double value)
    {
        Line(_name, labels.Text, value);
        return this;
    }

    /// <summary>Writes a sample with one label more.</summary>
    public ExpositionWriter Sample(LabelSet labels, (string Name, string Value) further, double value) =>
        Sample(labels.With(further), value);

    public ExpositionWriter Histogram(LabelSet labels, Histogram histogram)
    {
        var bound = 0;
        foreach (var count in histogram.Cumulative())
        {
            Line($"{_name}_bucket", labels.With(("le", bound < histogram.Bounds.Count ? Bound(histogram.Bounds[bound]) : "+Inf")).Text, count);
            bound++;
        }

        Line($"{_name}_sum", labels.Text, histogram.Sum);
        Line($"{_name}_count", labels.Text, histogram.Count);
        return this;
    }

    public override string ToString() => _text.ToString();

    private string Bound(double value)
    {
        var text = Number(value);
        return floatBounds && !text.Contains('.', StringComparison.Ordinal) ? $"{text}.0" : text;
    }

    private void Line(string name, string labels, double value)
    {
        _text.Append(name);
        if (labels.Length > 0)
        {
            _text.Append('{').Append(labels).Append('}');
        }

        _text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
