using System.Text;
using Artifacts.Grafana;
using Artifacts.Prometheus;

namespace Artifacts.Kubernetes;

/// <summary>Makes the manifests of an environment's artifacts.</summary>
internal static class ManifestFactory
{
    public static IReadOnlyList<Artifact> Make(DeploymentEnvironment environment, IEnumerable<Artifact> artifacts)
    {
        var delivery = environment.Kubernetes ?? throw new InvalidOperationException(
            $"The environment '{environment.Name}' says nothing of Kubernetes: set its {nameof(DeploymentEnvironment.Kubernetes)}.");
        var manifests = new List<KubernetesManifest>();
        foreach (var artifact in artifacts ?? throw new ArgumentNullException(nameof(artifacts)))
        {
            if (artifact is null)
            {
                throw new ArgumentNullException(nameof(artifacts), "One of the artifacts is null.");
            }

            if (artifact.Environment != environment)
            {
                throw new ArgumentException(
                    $"'{artifact.Path}' is not of the environment '{environment.Name}': set its {nameof(Artifact.Environment)}.", nameof(artifacts));
            }

            manifests.AddRange(Make(environment, delivery, artifact));
        }

        return [.. manifests, new Kustomization { Environment = environment, Resources = manifests }];
    }

    private static IEnumerable<KubernetesManifest> Make(
        DeploymentEnvironment environment, KubernetesDelivery delivery, Artifact artifact)
    {
        switch (artifact)
        {
            case Dashboard dashboard:
                return [Make(environment, delivery, dashboard)];
            case RuleFile file:
                return [new PrometheusRule(Metadata(delivery, file.Name)) { Environment = environment, Groups = file.Groups }];
            case ScrapeConfigFile file:
                return file.ScrapeConfigs.Select(job =>
                    new ScrapeConfigManifest(Metadata(delivery, job.JobName), job) { Environment = environment });
            default:
                throw new ArgumentException(
                    $"'{artifact.Path}' is a {artifact.GetType().Name}, which has no manifest: give dashboards, rule files and scrape configurations.",
                    nameof(artifact));
        }
    }

    private static ConfigMap Make(DeploymentEnvironment environment, KubernetesDelivery delivery, Dashboard dashboard)
    {
        var metadata = Metadata(delivery, "grafana-dashboard-" + dashboard.Uid);
        var labeled = metadata with { Labels = [.. metadata.Labels, delivery.DashboardLabel] };
        return new ConfigMap(delivery.DashboardFolder is not { } folder ? labeled : labeled with
        {
            Annotations = [.. labeled.Annotations, new(delivery.DashboardFolderAnnotation, folder)],
        })
        {
            Environment = environment,
            Data = [new(dashboard.Uid + ".json", dashboard)],
        };
    }

    private static ObjectMeta Metadata(KubernetesDelivery delivery, string name) => new()
    {
        Name = ObjectName(name),
        Namespace = delivery.Namespace,
        Labels = delivery.Labels,
        Annotations = delivery.Annotations,
        FluxSubstitution = delivery.FluxSubstitution,
    };

    // Uids and jobs may have capitals and underscores, names of objects may not.
    private static string ObjectName(string name)
    {
        var allowed = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            allowed.Append(character switch
            {
                >= 'A' and <= 'Z' => (char)(character | 0x20),
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' => character,
                _ => '-',
            });
        }

        return allowed.ToString().Trim('-', '.');
    }
}
