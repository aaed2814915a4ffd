using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses bounds of buckets, and quantiles, that no target could expose.</summary>
internal sealed class BucketCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3004", "Buckets or quantiles that can't be");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Operands.Metrics)
        {
            var (property, message) = metric switch
            {
                Histogram histogram when BucketProblem(histogram.Buckets) is { } problem => (
                    nameof(Histogram.Buckets),
                    $"The buckets of histogram '{histogram.Name}' {problem}: list finite upper bounds, each greater than the one before; " +
                    "the bucket '+Inf' is always there."),
                Summary summary when summary.Quantiles.Any(quantile => quantile is not (>= 0 and <= 1)) => (
                    nameof(Summary.Quantiles),
                    $"Summary '{summary.Name}' has the quantile {Text(summary.Quantiles.First(quantile => quantile is not (>= 0 and <= 1)))}: " +
                    "quantiles are from 0 to 1, so the 99th percentile is 0.99."),
                _ => ("", null),
            };
            if (message is not null)
            {
                yield return new Finding(Rule, context.Span(source, metric, property), message);
            }
        }
    }

    private static string? BucketProblem(IReadOnlyList<double> buckets)
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
