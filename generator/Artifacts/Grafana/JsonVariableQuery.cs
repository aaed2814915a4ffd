using Artifacts.Json;

namespace Artifacts.Grafana;

/// <summary>A query in a data source's own form: a text, or the object that its editor saves.</summary>
/// <param name="Query">The query.</param>
public sealed record JsonVariableQuery(JsonValue Query) : VariableQuery
{
    internal override JsonValue Json => Query;
}
