using System.Collections;
using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Kubernetes;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Usage;

/// <summary>Finds every query that an artifact asks Prometheus, wherever a dashboard or a rule may have one.</summary>
public static class ArtifactQueries
{
    /// <summary>The queries, in the order of the artifact.</summary>
    /// <param name="artifact">Any artifact; most kinds ask nothing.</param>
    public static IEnumerable<QueryUse> Of(Artifact artifact) => artifact switch
    {
        Dashboard dashboard => OfRecord(dashboard, $"dashboard '{dashboard.Title}'"),
        RuleFile file => OfRules(file.Groups),
        PrometheusRule rules => OfRules(rules.Groups),
        ConfigMap map => map.Data.SelectMany(file => Of(file.Content)),
        _ => [],
    };

    private static IEnumerable<QueryUse> OfRules(IEnumerable<RuleGroup> groups) => groups
        .SelectMany(group => group.Rules)
        .Select(rule => new QueryUse(rule, nameof(Rule.Expr), rule.Expr, NameOf(rule)));

    private static string NameOf(Rule rule) => rule switch
    {
        RecordingRule recording => $"recording rule '{recording.Record}'",
        AlertingRule alerting => $"alert '{alerting.Alert}'",
        _ => rule.GetType().Name,
    };

    private static IEnumerable<QueryUse> OfRecord(IJsonRecord record, string name)
    {
        switch (record)
        {
            case PrometheusQuery query:
                return [new(query, nameof(PrometheusQuery.Expr), query.Expr, name)];
            case QueryVariable variable:
                return OfVariable(variable);
            case Panel panel:
                name = $"panel '{panel.Title}'";
                break;
            case AnnotationQuery annotation:
                name = $"annotation '{annotation.Name}'";
                break;
        }

        return OfSlots(record, name);
    }

    private static IEnumerable<QueryUse> OfSlots(IJsonRecord record, string name)
    {
        foreach (var slot in record.Slots)
        {
            switch (slot.Value)
            {
                case IJsonRecord part:
                    foreach (var use in OfRecord(part, name))
                    {
                        yield return use;
                    }

                    break;
                case string or ValueType or null:
                    break;
                case var map when record.Shape.Fields[slot.Field].Shape is MapShape shape:
                    foreach (var use in OfItems(shape.Entries(map).Select(entry => entry.Value), name))
                    {
                        yield return use;
                    }

                    break;
                case IEnumerable items:
                    foreach (var use in OfItems(items, name))
                    {
                        yield return use;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<QueryUse> OfItems(IEnumerable items, string name) =>
        items.OfType<IJsonRecord>().SelectMany(item => OfRecord(item, name));

    private static IEnumerable<QueryUse> OfVariable(QueryVariable variable)
    {
        var name = $"variable '{variable.Name}'";
        return variable.Query switch
        {
            LabelValues values => [new(values, nameof(LabelValues.Metric), values.Metric, name)],

            // Unless it says otherwise, a variable asks the dashboard's Prometheus.
            JsonVariableQuery { Query: var json } when (variable.Datasource?.Type ?? "prometheus") == "prometheus" =>
                [new(variable, nameof(QueryVariable.Query), Query.Raw(TextOf(json)), name)],
            _ => [],
        };
    }

    private static string TextOf(JsonValue query) => query switch
    {
        JsonString text => text.Value,
        JsonObject { Members: var members } => members.Select(member => member.Value).OfType<JsonString>().FirstOrDefault()?.Value ?? "",
        _ => "",
    };
}
