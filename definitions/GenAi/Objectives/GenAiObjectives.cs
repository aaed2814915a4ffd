namespace Definitions.GenAi.Objectives;

/// <summary>What people are promised of models, and the values at which panels change color and alerts begin.</summary>
public sealed record GenAiObjectives
{
    /// <summary>How many requests must succeed, for each model.</summary>
    public Objective Requests { get; init; } = new(0.99m);

    /// <summary>How soon the first token must be there, for each model.</summary>
    public LatencyObjective TimeToFirstToken { get; init; } = new(0.99m, 2.5);

    /// <summary>Spends 2 % of a month's budget in an hour, or 5 % in six: somebody must look now.</summary>
    public IReadOnlyList<BurnRate> Fast { get; init; } =
    [
        new(14.4m, TimeSpan.FromHours(1), TimeSpan.FromMinutes(5)),
        new(6, TimeSpan.FromHours(6), TimeSpan.FromMinutes(30)),
    ];

    /// <summary>Spends 10 % of a month's budget in a day, or in three: somebody must look this week.</summary>
    public IReadOnlyList<BurnRate> Slow { get; init; } =
    [
        new(3, TimeSpan.FromDays(1), TimeSpan.FromHours(2)),
        new(1, TimeSpan.FromDays(3), TimeSpan.FromHours(6)),
    ];

    /// <summary>
    /// How many failing requests it takes before anybody hears of it: where so few are asked for that fewer would exceed a burn
    /// rate, a share means nothing.
    /// </summary>
    public int FewestFailing { get; init; } = 5;

    /// <summary>How many requests may wait at a model server.</summary>
    public int WaitingRequests { get; init; } = 10;

    /// <summary>How full a model server's key-value cache may be, from 0 to 1.</summary>
    public double KvCacheUsage { get; init; } = 0.95;

    /// <summary>Every burn rate that somebody hears of.</summary>
    public IEnumerable<BurnRate> BurnRates => Fast.Concat(Slow);
}
