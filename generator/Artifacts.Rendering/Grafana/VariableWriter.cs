using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints the variables of a dashboard.</summary>
internal static class VariableWriter
{
    public static void Write(Variable variable, Utf8JsonWriter json)
    {
        switch (variable)
        {
            case DatasourceVariable datasource:
                Write(datasource, json);
                break;
            case QueryVariable query:
                Write(query, json);
                break;
            default:
                throw new NotSupportedException($"{variable.GetType().Name} has no renderer.");
        }
    }

    private static void Write(DatasourceVariable variable, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteIfSet("description"u8, variable.Description);
        json.WriteNumber("hide"u8, (int)variable.Hide);
        json.WriteBoolean("includeAll"u8, false);
        json.WriteIfSet("label"u8, variable.Label);
        json.WriteBoolean("multi"u8, false);
        WriteName(variable, json);
        json.WriteString("query"u8, variable.Query);
        json.WriteNumber("refresh"u8, (int)VariableRefresh.OnDashboardLoad);
        json.WriteString("regex"u8, variable.Regex);
        json.WriteString("type"u8, "datasource");
        json.WriteEndObject();
    }

    private static void Write(QueryVariable variable, Utf8JsonWriter json)
    {
        var query = Text(variable.Query);
        json.WriteStartObject();
        json.WriteIfSet("allValue"u8, variable.AllValue);
        WriteCurrent(variable, json);
        json.WriteDatasource(variable.Datasource);
        json.WriteString("definition"u8, query);
        json.WriteIfSet("description"u8, variable.Description);
        json.WriteNumber("hide"u8, (int)variable.Hide);
        json.WriteBoolean("includeAll"u8, variable.IncludeAll);
        json.WriteIfSet("label"u8, variable.Label);
        json.WriteBoolean("multi"u8, variable.Multi);
        WriteName(variable, json);
        json.WriteStartObject("query"u8);

        // 1 is "label values" in the data source's editor, which shows the query by this number.
        json.WriteNumber("qryType"u8, 1);
        json.WriteString("query"u8, query);
        json.WriteString("refId"u8, "PrometheusVariableQueryEditor-VariableQuery");
        json.WriteEndObject();
        json.WriteNumber("refresh"u8, (int)variable.Refresh);
        json.WriteString("regex"u8, variable.Regex);
        json.WriteNumber("sort"u8, (int)variable.Sort);
        json.WriteString("type"u8, "query");
        json.WriteEndObject();
    }

    // Without a choice Grafana takes the first value; "All" is chosen by this word.
    private static void WriteCurrent(QueryVariable variable, Utf8JsonWriter json)
    {
        if (!variable.IncludeAll)
        {
            return;
        }

        json.WriteStartObject("current"u8);
        if (variable.Multi)
        {
            json.WriteStrings("text"u8, ["All"]);
            json.WriteStrings("value"u8, ["$__all"]);
        }
        else
        {
            json.WriteString("text"u8, "All");
            json.WriteString("value"u8, "$__all");
        }

        json.WriteEndObject();
    }

    // What there is to choose is found when the dashboard opens.
    private static void WriteName(Variable variable, Utf8JsonWriter json)
    {
        json.WriteString("name"u8, variable.Name);
        json.WriteStartArray("options"u8);
        json.WriteEndArray();
    }

    private static string Text(VariableQuery query) => query switch
    {
        LabelValues values => $"label_values({values.Metric.Text}, {values.Label.Name})",
        _ => throw new NotSupportedException($"{query.GetType().Name} has no renderer."),
    };
}
