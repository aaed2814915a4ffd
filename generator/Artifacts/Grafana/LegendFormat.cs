using System.ComponentModel;
using System.Runtime.CompilerServices;
using Artifacts.Metrics;
using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>
/// How the series of a query are called. Written as a string, plain or interpolated; a <see cref="Label"/> in a hole
/// stands for its value: <c>$"{EnvoyLabels.ClusterName} received"</c> gives <c>{{envoy_cluster_name}} received</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class LegendFormat : IEquatable<LegendFormat>
{
    private readonly TextParts parts;

    /// <summary>Starts an interpolated legend; the compiler calls it.</summary>
    /// <param name="literalLength">How many characters the literal parts have together.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LegendFormat(int literalLength, int formattedCount)
    {
        _ = literalLength;
        parts = TextParts.ForHoles(formattedCount);
    }

    /// <summary>The whole format, in Grafana's form.</summary>
    public string Text => parts.Text;

    /// <summary>The pieces that <see cref="Text"/> consists of, in order and without gaps.</summary>
    public IReadOnlyList<TextPart> Parts => parts.Parts;

    /// <summary>The objects in the holes, in order.</summary>
    public IEnumerable<object> Operands => parts.Operands;

    /// <summary>Takes a string as it stands; <c>{{label}}</c> in it is a label's value.</summary>
    /// <param name="text">The format, in Grafana's form.</param>
    public static implicit operator LegendFormat(string text) => FromString(text);

    /// <summary>Takes a label: series are called by its value.</summary>
    /// <param name="label">The label.</param>
    public static implicit operator LegendFormat(Label label) => FromLabel(label);

    /// <summary>Takes a string as it stands; <c>{{label}}</c> in it is a label's value.</summary>
    /// <param name="text">The format, in Grafana's form.</param>
    public static LegendFormat FromString(string text)
    {
        var format = new LegendFormat(0, 0);
        format.AppendLiteral(text ?? throw new ArgumentNullException(nameof(text)));
        return format;
    }

    /// <summary>Takes a label: series are called by its value.</summary>
    /// <param name="label">The label.</param>
    public static LegendFormat FromLabel(Label label)
    {
        var format = new LegendFormat(0, 1);
        format.AppendFormatted(label);
        return format;
    }

    /// <summary>Adds what stands between two holes; the compiler calls it.</summary>
    /// <param name="value">Text as the author wrote it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => parts.Add(value, null);

    /// <summary>Adds the place of a label's value; the compiler calls it.</summary>
    /// <param name="value">The label.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Label value) =>
        parts.Add("{{" + (value ?? throw new ArgumentNullException(nameof(value))).Name + "}}", value);

    /// <summary>Adds the place of a variable's value; the compiler calls it.</summary>
    /// <param name="value">The variable.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Variable value) =>
        parts.Add((value ?? throw new ArgumentNullException(nameof(value))).ToString(), value);

    /// <summary>Adds text as it stands; the compiler calls it.</summary>
    /// <param name="value">The text.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string value) =>
        parts.Add(value ?? throw new ArgumentNullException(nameof(value)), value);

    /// <summary>Adds text of one character; the compiler calls it.</summary>
    /// <param name="value">The character.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(char value) => AppendFormatted(value.ToString());

    /// <summary>Adds a whole number; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(int value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a number in its shortest form; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(double value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a decimal number, digit by digit; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(decimal value) => parts.Add(NumberText.Of(value), value);

    /// <summary>The whole format, in Grafana's form.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The format to compare with.</param>
    public bool Equals(LegendFormat? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegendFormat);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
