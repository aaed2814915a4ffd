using Artifacts.Queries;

namespace Artifacts.Usage;

/// <summary>A query that an artifact asks Prometheus.</summary>
/// <param name="Owner">The record that holds it.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Query">The query.</param>
/// <param name="Name">Who asks, as messages name it: <c>panel 'Requests'</c>.</param>
public sealed record QueryUse(object Owner, string Property, Query Query, string Name);
