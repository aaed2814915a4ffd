using System.Globalization;

namespace Artifacts.Queries;

/// <summary>Writes numbers as PromQL reads them, whatever the machine's culture.</summary>
internal static class NumberText
{
    public static string Of(double value) => value switch
    {
        double.PositiveInfinity => "Inf",
        double.NegativeInfinity => "-Inf",
        _ when double.IsNaN(value) => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
