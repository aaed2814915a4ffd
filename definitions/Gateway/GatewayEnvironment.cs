using Artifacts;
using Definitions.GenAi;

namespace Definitions.Gateway;

/// <summary>What differs between the clusters that run a gateway: the one place that knows.</summary>
public sealed record GatewayEnvironment
{
    /// <summary>The folder in the output, and how manifests reach the cluster.</summary>
    public required DeploymentEnvironment Deployment { get; init; }

    /// <summary>The cluster's name, the label <c>cluster</c> of everything that is scraped there.</summary>
    public required string Cluster { get; init; }

    /// <summary>The uid of Grafana's data source that has the cluster's metrics.</summary>
    public required string Datasource { get; init; }

    /// <summary>How many proxies the gateway runs with; fewer are an alert.</summary>
    public required int ProxyReplicas { get; init; }

    /// <summary>Where panels change color and alerts begin.</summary>
    public required Thresholds Thresholds { get; init; }

    /// <summary>Where alerts' runbooks are, without a slash at the end.</summary>
    public required string RunbookBaseUrl { get; init; }

    /// <summary>How models are served and watched.</summary>
    public GenAiSettings GenAi { get; init; } = new();

    /// <summary>Where people try things out.</summary>
    public static GatewayEnvironment Staging { get; } = new()
    {
        Deployment = new()
        {
            Name = "staging",
            Kubernetes = new()
            {
                Namespace = "monitoring",
                Labels = [new("release", "kube-prometheus-stack"), new("app.kubernetes.io/part-of", "gateway-monitoring")],
                DashboardFolder = "Gateway (staging)",
            },
        },
        Cluster = "ack-staging",
        Datasource = "prometheus-staging",
        ProxyReplicas = 2,
        Thresholds = new() { ErrorRatio = 0.1, HealthyEndpoints = 0.5 },
        RunbookBaseUrl = "https://runbooks.example.com/gateway",
        GenAi = new() { Objectives = new() { Requests = new(0.98m), TimeToFirstToken = new(0.98m, 2.5) } },
    };

    /// <summary>Where customers are.</summary>
    public static GatewayEnvironment Production { get; } = new()
    {
        Deployment = new()
        {
            Name = "production",
            Kubernetes = new()
            {
                Namespace = "observability",
                Labels = [new("release", "prometheus"), new("app.kubernetes.io/part-of", "gateway-monitoring")],
                DashboardFolder = "Gateway",
            },
        },
        Cluster = "ack-production",
        Datasource = "prometheus-production",
        ProxyReplicas = 3,
        Thresholds = new(),
        RunbookBaseUrl = "https://runbooks.example.com/gateway",
    };

    /// <summary>Every cluster that artifacts are made for.</summary>
    public static IReadOnlyList<GatewayEnvironment> All { get; } = [Staging, Production];
}
