using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Grafana;

/// <summary>Asks a data source for the values of a variable.</summary>
public abstract record VariableQuery
{
    private protected VariableQuery()
    {
    }

    internal static ValueShape Shape { get; } = ValueShape.WrittenJson<VariableQuery>(
        static json => json is JsonString or JsonObject ? new JsonVariableQuery(json) : null,
        static query => query.Json);

    /// <summary>What the data source gets.</summary>
    internal abstract JsonValue Json { get; }

    /// <summary>Takes a query in the data source's own words, <c>label_names()</c>.</summary>
    /// <param name="query">The query.</param>
    public static implicit operator VariableQuery(string query) => FromString(query);

    /// <summary>Takes a query in the data source's own words, <c>label_names()</c>.</summary>
    /// <param name="query">The query.</param>
    public static VariableQuery FromString(string query) => new JsonVariableQuery(query);
}
