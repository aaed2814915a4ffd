using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses bounds of buckets, and quantiles, that no target could expose.</summary>
internal sealed class BucketOrderCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3004", "Buckets or quantiles out of order");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Declarations.Metrics)
        {
            var (property, problem) = metric switch
            {
                Histogram histogram => (nameof(Histogram.Buckets), BucketProblem(histogram)),
                Summary summary => (nameof(Summary.Quantiles), QuantileProblem(summary)),
                _ => ("", null),
            };
            if (problem is not null)
            {
                yield return new Finding(Rule, context.Origin(source, metric, property), problem);
            }
        }
    }

    private static string? BucketProblem(Histogram histogram)
    {
        var bounds = histogram.Buckets;
        for (var index = 0; index < bounds.Count; index++)
        {
            if (!double.IsFinite(bounds[index]))
            {
                return $"Histogram '{histogram.Name}' has the bound {bounds[index]}: list finite bounds only, the bucket +Inf is always there.";
            }

            if (index > 0 && bounds[index] <= bounds[index - 1])
            {
                return $"Histogram '{histogram.Name}' has the bound {bounds[index]} after {bounds[index - 1]}: list each bound once, ascending.";
            }
        }

        return null;
    }

    private static string? QuantileProblem(Summary summary)
    {
        foreach (var quantile in summary.Quantiles)
        {
            if (quantile is not (>= 0 and <= 1))
            {
                return $"Summary '{summary.Name}' has the quantile {quantile}: quantiles are from 0 to 1, so the 99th percentile is 0.99.";
            }
        }

        return null;
    }
}
