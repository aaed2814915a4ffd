using System.Text;
using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>
/// A pattern of a relabel step: RE2 syntax, matched against the whole value. Written as a string, or made of the metrics
/// that it matches.
/// </summary>
public sealed record RelabelRegex
{
    private RelabelRegex(string text, IReadOnlyList<IMetricSeries> series, bool isDerived = false)
    {
        Text = text;
        Series = series;
        IsDerived = isDerived;
    }

    /// <summary>The pattern, as Prometheus reads it.</summary>
    public string Text { get; }

    /// <summary>The metrics and series that the pattern was made of; empty for one that was written as a string.</summary>
    public IReadOnlyList<IMetricSeries> Series { get; }

    /// <summary>
    /// Whether the pattern is still to be made, of the series that the program uses; <see cref="Series"/> come on top.
    /// </summary>
    public bool IsDerived { get; }

    /// <summary>Takes a string as the pattern, exactly as it stands.</summary>
    /// <param name="text">The pattern.</param>
    public static implicit operator RelabelRegex(string text) => FromString(text);

    /// <summary>Takes a string as the pattern, exactly as it stands.</summary>
    /// <param name="text">The pattern.</param>
    public static RelabelRegex FromString(string text) => new(text ?? throw new ArgumentNullException(nameof(text)), []);

    /// <summary>
    /// Matches exactly the names of some series, sorted and on one line. A histogram stands for its <c>_bucket</c>,
    /// <c>_sum</c> and <c>_count</c> series; <see cref="Histogram.Bucket"/> and the like stand for themselves.
    /// </summary>
    /// <param name="series">Metrics and series.</param>
    public static RelabelRegex FromSeries(params IMetricSeries[] series) => FromNames([], series);

    /// <summary>Matches the names of the series that this program uses; see <see cref="RelabelConfig.KeepUsedMetrics"/>.</summary>
    /// <param name="also">Metrics and series to match besides.</param>
    public static RelabelRegex FromUsedSeries(params IMetricSeries[] also)
    {
        var besides = FromSeries(also);
        return new(besides.Text, besides.Series, isDerived: true);
    }

    /// <summary>The pattern, as Prometheus reads it.</summary>
    public override string ToString() => Text;

    /// <summary>Matches exactly some names, and those of some series.</summary>
    internal static RelabelRegex FromNames(IEnumerable<string> names, IReadOnlyList<IMetricSeries> series)
    {
        var all = new SortedSet<string>(names, StringComparer.Ordinal);
        foreach (var one in series ?? throw new ArgumentNullException(nameof(series)))
        {
            all.UnionWith((one ?? throw new ArgumentNullException(nameof(series), "One of the series is null.")).SeriesNames);
        }

        return new(string.Join("|", all.Select(Quote)), [.. series]);
    }

    /// <summary>Whether both have the same pattern.</summary>
    /// <param name="other">The regex to compare with.</param>
    public bool Equals(RelabelRegex? other) =>
        other is not null && IsDerived == other.IsDerived && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    // Names that a check will refuse must not change what the other names mean.
    private static string Quote(string name)
    {
        var quoted = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (@"\.+*?()|[]{}^$".IndexOf(character) >= 0)
            {
                quoted.Append('\\');
            }

            quoted.Append(character);
        }

        return quoted.ToString();
    }
}
