using Artifacts.Queries;
using Artifacts.Usage;

namespace Artifacts.Checks;

/// <summary>A query that an artifact asks Prometheus, and the member that gave the artifact.</summary>
/// <param name="Source">The artifact.</param>
/// <param name="Owner">The record that holds the query.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Query">The query.</param>
/// <param name="Name">Who asks, as messages name it.</param>
internal sealed record CheckedQuery(CheckedArtifact Source, object Owner, string Property, Query Query, string Name)
{
    /// <summary>What the query asks for.</summary>
    public QuerySeries Series => field ??= QuerySeries.Of(Query);
}
