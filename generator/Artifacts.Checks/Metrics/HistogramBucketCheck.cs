using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses histograms whose buckets aren't in order, or are no numbers.</summary>
internal sealed class HistogramBucketCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3004", "Histogram buckets not ascending");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Operands.Metrics)
        {
            if (metric is Histogram histogram && Problem(histogram.Buckets) is { } problem)
            {
                yield return new Finding(
                    Rule,
                    context.Span(source, histogram, nameof(Histogram.Buckets)),
                    $"The buckets of histogram '{histogram.Name}' {problem}: list finite upper bounds, each greater than the one before; " +
                    "the bucket '+Inf' is always there.");
            }
        }
    }

    private static string? Problem(IReadOnlyList<double> buckets)
    {
        for (var index = 0; index < buckets.Count; index++)
        {
            if (!double.IsFinite(buckets[index]))
            {
                return $"have the bound {Text(buckets[index])}";
            }

            if (index > 0 && buckets[index] <= buckets[index - 1])
            {
                return $"go from {Text(buckets[index - 1])} to {Text(buckets[index])}";
            }
        }

        return null;
    }

    private static string Text(double bound) => bound.ToString(CultureInfo.InvariantCulture);
}
