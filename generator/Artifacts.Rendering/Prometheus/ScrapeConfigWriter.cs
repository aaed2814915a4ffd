using System.Buffers;
using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes scrape jobs in the order in which Prometheus itself prints its configuration.</summary>
internal static class ScrapeConfigWriter
{
    public static void Write(ScrapeConfigFile file, IBufferWriter<byte> output) =>
        YamlWriter.Write(output, yaml => yaml.Sequence("scrape_configs", file.ScrapeConfigs, Write));

    private static void Write(ScrapeConfig job, YamlWriter yaml)
    {
        yaml.Field("job_name", job.JobName);
        yaml.Field("honor_labels", job.HonorLabels ? true : null);
        yaml.Field("honor_timestamps", job.HonorTimestamps);
        yaml.Field("scrape_interval", job.ScrapeInterval?.Text);
        yaml.Field("scrape_timeout", job.ScrapeTimeout?.Text);
        yaml.Field("metrics_path", job.MetricsPath);
        yaml.Field("scheme", job.Scheme?.YamlName());
        yaml.Field("sample_limit", job.SampleLimit);
        yaml.Field("relabel_configs", job.RelabelConfigs, RelabelConfigWriter.Write);
        yaml.Field("metric_relabel_configs", job.MetricRelabelConfigs, RelabelConfigWriter.Write);
        yaml.Field("kubernetes_sd_configs", job.KubernetesSdConfigs, Write);
        yaml.Field("static_configs", job.StaticConfigs, StaticConfigWriter.Write);
    }

    private static void Write(KubernetesSdConfig discovery, YamlWriter yaml)
    {
        yaml.Field("role", discovery.Role.YamlName());
        if (discovery.Namespaces is { } namespaces)
        {
            yaml.Field("namespaces", fields =>
            {
                fields.Field("own_namespace", namespaces.OwnNamespace ? true : null);
                fields.Field("names", namespaces.Names);
            });
        }

        yaml.Field("selectors", discovery.Selectors, (selector, fields) =>
        {
            fields.Field("role", selector.Role.YamlName());
            fields.Field("label", selector.Label);
            fields.Field("field", selector.Field);
        });
    }
}
