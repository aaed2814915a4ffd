using Artifacts.Metrics;
using Artifacts.Queries;

namespace Definitions.GenAi.Objectives;

/// <summary>What share of requests must take no longer than a bound.</summary>
public sealed record LatencyObjective : Objective
{
    /// <summary>Sets an objective.</summary>
    /// <param name="target">The share, more than 0 and less than 1.</param>
    /// <param name="bound">How long requests may take, in their histogram's unit.</param>
    public LatencyObjective(decimal target, double bound)
        : base(target) => Bound = bound;

    /// <summary>How long requests may take, in their histogram's unit.</summary>
    public double Bound { get; }

    /// <summary>The matcher that selects the bucket of what was within the bound.</summary>
    /// <param name="histogram">What measures the requests.</param>
    /// <exception cref="ArgumentException">The histogram has no bucket up to the bound, so it can't tell.</exception>
    public Query Within(Histogram histogram) => BucketBound.Matcher(histogram, Bound);
}
