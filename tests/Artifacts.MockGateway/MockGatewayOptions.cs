namespace Artifacts.MockGateway;

/// <summary>What can be chosen about the played gateway.</summary>
public sealed record MockGatewayOptions
{
    /// <summary>Where chance begins: the same seed plays the same traffic.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long a day of traffic takes.</summary>
    public TimeSpan DayLength { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long the gateway has been running before it is first asked, so that counters don't begin at zero.</summary>
    public TimeSpan History { get; init; } = TimeSpan.FromHours(1);

    /// <summary>By whose names the proxies tell of generative AI.</summary>
    public GenAiNames Names { get; init; }

    /// <summary>The control port, which the targets' ports follow; 0 takes free ports for all.</summary>
    public int Port { get; init; } = 19100;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
