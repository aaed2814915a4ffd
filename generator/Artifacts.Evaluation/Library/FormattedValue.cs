using System.Globalization;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <summary>A value that the framework formats: its text is that of the value, as it is everywhere in definitions.</summary>
internal sealed class FormattedValue(Session session, Site site, object value, IFormatProvider? provider) : IFormattable
{
    /// <summary>The values as a composite format takes them.</summary>
    public static object?[] All(Session session, Site site, object?[] values, IFormatProvider? provider) =>
        Array.ConvertAll(values, value => value is null or string ? value : new FormattedValue(session, site, value, provider));

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is not null)
        {
            Costs.Precision(session, site, format);
        }

        return provider is NumberFormatInfo or DateTimeFormatInfo or CultureInfo && value is IFormattable formattable and not DateTime && UserType.TypeOf(value) is null
            ? formattable.ToString(format, provider)
            : Texts.Formatted(session, site, value, format);
    }

    public override string ToString() => ToString(null, null);
}
