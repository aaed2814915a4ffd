using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes a group of rules, in the order of Prometheus's own rule files; the Prometheus Operator's are the same.</summary>
internal static class RuleGroupWriter
{
    public static void Write(RuleGroup group, YamlWriter yaml)
    {
        yaml.Field("name", group.Name);
        yaml.Field("interval", group.Interval?.Text);
        yaml.Field("limit", group.Limit);
        yaml.Sequence("rules", group.Rules, Write);
    }

    private static void Write(Rule rule, YamlWriter yaml)
    {
        switch (rule)
        {
            case RecordingRule recording:
                yaml.Field("record", recording.Record);
                yaml.TextField("expr", recording.Expr.Text);
                LabelsWriter.Write("labels", recording.Labels, yaml);
                break;
            case AlertingRule alerting:
                yaml.Field("alert", alerting.Alert);
                yaml.TextField("expr", alerting.Expr.Text);
                yaml.Field("for", alerting.For?.Text);
                yaml.Field("keep_firing_for", alerting.KeepFiringFor?.Text);
                LabelsWriter.Write("labels", alerting.Labels, yaml);
                LabelsWriter.Write("annotations", alerting.Annotations, yaml);
                break;
            default:
                throw new NotSupportedException($"{rule.GetType().Name} has no renderer.");
        }
    }
}
