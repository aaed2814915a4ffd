using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A value in a composite format, whose text is the author's own.</summary>
internal sealed class AuthorFormattable(Session session, Site site, object value) : IFormattable
{
    /// <summary>The arguments of a format, as the framework is to see them.</summary>
    public static object?[] All(Session session, Site site, IEnumerable<object?> values) =>
        [.. values.Select(value => value is null or string or IFormattable ? value : new AuthorFormattable(session, site, value))];

    public string ToString(string? format, IFormatProvider? formatProvider) => Texts.Formatted(session, site, value, format);

    public override string ToString() => Texts.Of(session, site, value);
}
