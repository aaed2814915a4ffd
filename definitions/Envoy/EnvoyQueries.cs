using Artifacts.Queries;
using static Definitions.Envoy.EnvoyLabels;

namespace Definitions.Envoy;

/// <summary>Building blocks of queries about proxies.</summary>
public static class EnvoyQueries
{
    /// <summary>What matches the HTTP servers that clients talk to; Envoy's own (readiness, statistics) have other prefixes.</summary>
    public static Query OfClients { get; } = $"{HttpConnManagerPrefix}=~\"https?-.+\"";

    /// <summary>What matches responses of a class.</summary>
    /// <param name="digit">The first digit of the status code.</param>
    public static Query OfClass(int digit) => $"{ResponseCodeClass}=\"{digit}\"";

    /// <summary>
    /// A part of a whole, from 0 to 1: 0 where the part has no series yet, and nothing where the whole is 0. Both must have the
    /// same labels.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public static Query Share(Query part, Query whole) =>
        $"""
        ({part} or 0 * {whole})
          / ({whole} > 0)
        """;
}
