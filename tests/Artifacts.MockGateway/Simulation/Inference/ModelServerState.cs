using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>A model server: what it has counted, and how busy it is.</summary>
/// <param name="model">The model that it has loaded; adapters count as it.</param>
/// <param name="cachePerRequest">The share of its KV cache that a request needs.</param>
internal sealed class ModelServerState(string model, double cachePerRequest)
{
    private const double CacheBase = 0.04;

    // vLLM's own bounds.
    private static readonly double[] FirstTokenBounds =
        [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80, 160, 640, 2560];

    private static readonly double[] TokenBounds =
        [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80];

    private static readonly double[] RequestBounds =
        [0.3, 0.5, 0.8, 1, 1.5, 2, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1920, 7680];

    private readonly SortedDictionary<string, long> _finished =
        new(new[] { "stop", "length", "abort" }.ToDictionary(reason => reason, _ => 0L), StringComparer.Ordinal);

    public string Model => model;

    public Load Load { get; } = new();

    public int Waiting { get; set; }

    public long PromptTokens { get; private set; }

    public long GenerationTokens { get; private set; }

    public long CacheQueries { get; private set; }

    public long CacheHits { get; private set; }

    public long Preemptions { get; set; }

    /// <summary>How many requests ended for which reason.</summary>
    public IReadOnlyDictionary<string, long> Finished => _finished;

    public Histogram TimeToFirstToken { get; } = new(FirstTokenBounds);

    public Histogram InterTokenLatency { get; } = new(TokenBounds);

    public Histogram EndToEnd { get; } = new(RequestBounds);

    public Histogram QueueTime { get; } = new(RequestBounds);

    /// <summary>Whether the cache is full whatever runs.</summary>
    public bool IsCacheFull { get; set; }

    /// <summary>The share of the KV cache that is in use.</summary>
    public double CacheUsage => IsCacheFull ? 0.99 : Math.Min(0.95, CacheBase + (cachePerRequest * Load.Active));

    public void Count(Generation generation, string finishedReason, double cachedShare)
    {
        PromptTokens += generation.InputTokens;
        GenerationTokens += generation.OutputTokens;
        CacheQueries += generation.InputTokens;
        CacheHits += (long)(generation.InputTokens * cachedShare);
        _finished[finishedReason]++;
        TimeToFirstToken.Observe(generation.FirstToken);
        InterTokenLatency.Observe(generation.PerToken, generation.OutputTokens - 1);
        QueueTime.Observe(generation.Waited);
        EndToEnd.Observe(generation.Seconds);
        Load.Add(generation.Seconds);
    }
}
