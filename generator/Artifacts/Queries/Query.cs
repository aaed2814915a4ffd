using System.ComponentModel;
using System.Runtime.CompilerServices;
using Artifacts.Metrics;

namespace Artifacts.Queries;

/// <summary>
/// A PromQL expression, or a piece of one. Written as a string, plain or interpolated:
/// <c>"up"</c>, <c>$"rate({EnvoyMetrics.UpstreamRequests}[5m])"</c>.
/// </summary>
/// <remarks>
/// <para>
/// The query keeps the objects that stand in its holes, so that checks know what it uses without guessing from text.
/// A hole takes a <see cref="Metric"/>, a <see cref="Label"/>, another query, anything else that is an
/// <see cref="IQueryOperand"/>, a number, a <see cref="TimeSpan"/>, or a string; any other type doesn't compile.
/// </para>
/// <para>
/// A string in a hole is a label's value. Between quotes it is escaped for them; elsewhere it gets quotes of its own:
/// <c>$"up{{job={job}}}"</c> and <c>$"up{{job=\"{job}\"}}"</c> are the same query. To insert PromQL that is held in a
/// string, say so: <c>{Query.Raw(text)}</c>. A query in a hole is inserted as it stands, without parentheses; inside quotes it
/// must not end them.
/// </para>
/// </remarks>
[InterpolatedStringHandler]
public sealed class Query : IQueryOperand, IEquatable<Query>
{
    private const string NullHole = "A hole of a query is null.";

    private static readonly char[] QuoteCharacters = ['"', '\'', '`'];

    private readonly TextParts parts;
    private QuoteState quotes;
    private int quotesRead;

    /// <summary>Starts an interpolated query; the compiler calls it.</summary>
    /// <param name="literalLength">How many characters the literal parts have together.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query(int literalLength, int formattedCount)
    {
        _ = literalLength;
        parts = TextParts.ForHoles(formattedCount);
    }

    private Query(string text, object? operand)
    {
        parts = new TextParts(1);
        parts.Add(text, operand);
    }

    /// <summary>The whole expression.</summary>
    public string Text => parts.Text;

    /// <summary>The pieces that <see cref="Text"/> consists of, in order and without gaps.</summary>
    public IReadOnlyList<TextPart> Parts => parts.Parts;

    /// <summary>The objects in the holes, in order; those of a query inside this one stand in its place.</summary>
    public IEnumerable<object> Operands => parts.Operands;

    string IQueryOperand.QueryText => Text;

    /// <summary>Takes a string as PromQL, exactly as it stands.</summary>
    /// <param name="text">PromQL, or a piece of it.</param>
    public static implicit operator Query(string text) => Raw(text);

    /// <summary>Takes a metric as the query that selects all its series.</summary>
    /// <param name="metric">The metric.</param>
    public static implicit operator Query(Metric metric) => FromMetric(metric);

    /// <summary>Takes a string as PromQL, exactly as it stands: <c>$"sum({Query.Raw(inner)})"</c>.</summary>
    /// <param name="text">PromQL, or a piece of it.</param>
    public static Query Raw(string text) => new(text ?? throw new ArgumentNullException(nameof(text)), null);

    /// <summary>Takes a metric as the query that selects all its series.</summary>
    /// <param name="metric">The metric.</param>
    public static Query FromMetric(Metric metric) =>
        new((metric ?? throw new ArgumentNullException(nameof(metric))).Name, metric);

    /// <summary>Adds what stands between two holes; the compiler calls it.</summary>
    /// <param name="value">PromQL as the author wrote it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => parts.Add(value, null);

    /// <summary>Adds a metric's name; the compiler calls it.</summary>
    /// <param name="value">The metric.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Metric value) => Append(value, metric => metric.Name);

    /// <summary>Adds a label's name; the compiler calls it.</summary>
    /// <param name="value">The label.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Label value) => Append(value, label => label.Name);

    /// <summary>Adds a query as it stands; the compiler calls it.</summary>
    /// <param name="value">The query.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Query value) => Append(value, query => query.Text);

    /// <summary>Adds what an operand is called in PromQL; the compiler calls it.</summary>
    /// <param name="value">A recording rule, a dashboard's variable, or anything else that may stand in a query.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(IQueryOperand value) => Append(value, operand => operand.QueryText);

    /// <summary>Adds a label's value, escaped; the compiler calls it.</summary>
    /// <param name="value">The value, unescaped and without quotes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string value)
    {
        var text = Quotes().Write(value ?? throw new ArgumentNullException(nameof(value), NullHole));
        parts.Add(text, value);
    }

    /// <summary>Adds a label's value of one character, escaped; the compiler calls it.</summary>
    /// <param name="value">The value, unescaped and without quotes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(char value) => AppendFormatted(value.ToString());

    /// <summary>Adds a whole number; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(int value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a whole number; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(long value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a number in the shortest form that reads back the same; the compiler calls it.</summary>
    /// <param name="value">The number; the infinities and NaN are written as PromQL's.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(double value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a decimal number, digit by digit; the compiler calls it.</summary>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(decimal value) => parts.Add(NumberText.Of(value), value);

    /// <summary>Adds a duration in Prometheus's form, <c>1h30m</c>; the compiler calls it.</summary>
    /// <param name="value">The duration: whole milliseconds, not negative.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(TimeSpan value) => parts.Add(DurationText.Of(value), value);

    /// <summary>The whole expression.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both say the same PromQL.</summary>
    /// <param name="other">The query to compare with.</param>
    public bool Equals(Query? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Query);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private void Append<T>(T value, Func<T, string> write)
        where T : class
    {
        // A static field read before its initializer ran is null: that would silently vanish from the query.
        var text = write(value ?? throw new ArgumentNullException(nameof(value), NullHole));
        if (text.IndexOfAny(QuoteCharacters) >= 0 && Quotes().IsEndedBy(text))
        {
            throw new ArgumentException(
                $"A hole of a query stands inside a string, and what it puts there would end that string: {text}. " +
                "Give the hole the label's value as a string, which is escaped, or leave the quotes to what stands in the hole.",
                nameof(value));
        }

        parts.Add(text, value);
    }

    private QuoteState Quotes()
    {
        for (; quotesRead < parts.Parts.Count; quotesRead++)
        {
            quotes.Read(parts.Parts[quotesRead].Text);
        }

        return quotes;
    }
}
