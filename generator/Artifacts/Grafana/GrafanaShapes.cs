using Artifacts.Json.Shapes;
using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>The types of texts that Grafana's packages only know as strings.</summary>
internal static class GrafanaShapes
{
    public static ValueShape Query { get; } = ValueShape.WrittenText<Query>(Queries.Query.Raw, static query => query.Text);

    public static ValueShape LegendFormat { get; } =
        ValueShape.WrittenText<LegendFormat>(Grafana.LegendFormat.FromString, static format => format.Text);

    public static ValueShape Unit { get; } = ValueShape.WrittenText<FieldUnit>(static id => new(id), static unit => unit.Id);

    public static ValueShape Reducer { get; } = ValueShape.WrittenText<Reducer>(static id => new(id), static reducer => reducer.Id);
}
