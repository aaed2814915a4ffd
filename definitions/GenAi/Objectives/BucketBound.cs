using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Definitions.GenAi.Objectives;

/// <summary>Selects a histogram's bucket by its bound.</summary>
public static class BucketBound
{
    /// <summary>
    /// The matcher that selects a bucket, however the bound is written: Prometheus 3 stores <c>le="1.0"</c> where 2 stored
    /// <c>le="1"</c>.
    /// </summary>
    /// <param name="histogram">The histogram.</param>
    /// <param name="bound">The bucket's bound, in the histogram's unit.</param>
    /// <exception cref="ArgumentException">
    /// The histogram has no such bucket: the matcher would select nothing, and an alert on nothing never fires.
    /// </exception>
    public static Query Matcher(Histogram histogram, double bound)
    {
        if (!histogram.Buckets.Contains(bound))
        {
            throw new ArgumentException(
                $"{histogram} has no bucket with the bound {Text(bound)}. {Nearest(histogram.Buckets, bound)}",
                nameof(bound));
        }

        return $"{PrometheusLabels.Le}=~\"{Pattern(Text(bound))}\"";
    }

    private static string Pattern(string bound) =>
        bound.Contains('.') ? bound.Replace(".", @"\.") : bound + @"(\.0)?";

    private static string Nearest(IReadOnlyList<double> bounds, double bound)
    {
        var below = bounds.Where(candidate => candidate < bound).TakeLast(1);
        var above = bounds.Where(candidate => candidate > bound).Take(1);
        string[] nearest = [.. below.Concat(above).Select(Text)];
        return nearest.Length == 0
            ? "Declare its Buckets."
            : $"Take the nearest: {string.Join(" or ", nearest)}.";
    }

    private static string Text(double bound) => bound.ToString("R", CultureInfo.InvariantCulture);
}
