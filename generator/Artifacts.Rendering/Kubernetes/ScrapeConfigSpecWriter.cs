using Artifacts.Prometheus;
using Artifacts.Rendering.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Kubernetes;

/// <summary>Writes a scrape job as the Prometheus Operator's <c>ScrapeConfig</c> has it: the same fields under other names.</summary>
internal static class ScrapeConfigSpecWriter
{
    public static void Write(ScrapeConfig job, YamlWriter yaml)
    {
        yaml.Field("jobName", job.JobName);
        yaml.Field("honorLabels", job.HonorLabels ? true : null);
        yaml.Field("honorTimestamps", job.HonorTimestamps);
        yaml.Field("scrapeInterval", job.ScrapeInterval?.Text);
        yaml.Field("scrapeTimeout", job.ScrapeTimeout?.Text);
        yaml.Field("metricsPath", job.MetricsPath);
        yaml.Field("scheme", job.Scheme?.CrdName());
        yaml.Field("sampleLimit", job.SampleLimit);
        yaml.Field("relabelings", job.RelabelConfigs, Write);
        yaml.Field("metricRelabelings", job.MetricRelabelConfigs, Write);
        yaml.Field("kubernetesSDConfigs", job.KubernetesSdConfigs, Write);
        yaml.Field("staticConfigs", job.StaticConfigs, StaticConfigWriter.Write);
    }

    private static void Write(RelabelConfig step, YamlWriter yaml)
    {
        yaml.FlowField("sourceLabels", [.. step.SourceLabels.Select(label => label.Name)]);
        yaml.Field("separator", step.Separator);
        yaml.Field("regex", step.Regex?.Text);
        yaml.Field("modulus", step.Modulus);
        yaml.Field("targetLabel", step.TargetLabel?.Name);
        yaml.Field("replacement", step.Replacement);
        yaml.Field("action", step.Action?.YamlName());
    }

    private static void Write(KubernetesSdConfig discovery, YamlWriter yaml)
    {
        yaml.Field("role", discovery.Role.CrdName());
        if (discovery.Namespaces is { } namespaces)
        {
            yaml.Field("namespaces", fields =>
            {
                fields.Field("ownNamespace", namespaces.OwnNamespace ? true : null);
                fields.Field("names", namespaces.Names);
            });
        }

        yaml.Field("selectors", discovery.Selectors, (selector, fields) =>
        {
            fields.Field("role", selector.Role.CrdName());
            fields.Field("label", selector.Label);
            fields.Field("field", selector.Field);
        });
    }
}
