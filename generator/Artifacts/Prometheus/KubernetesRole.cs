namespace Artifacts.Prometheus;

/// <summary>What Kubernetes discovery looks for.</summary>
public enum KubernetesRole
{
    /// <summary>Nodes: a target a node, at its kubelet.</summary>
    Node,

    /// <summary>Services: a target a port of a service.</summary>
    Service,

    /// <summary>Pods: a target a declared port of a container, one without a port for containers that declare none.</summary>
    Pod,

    /// <summary>Endpoints of services: a target an address and port.</summary>
    Endpoints,

    /// <summary>Endpoints of services, from endpoint slices: a target an address and port.</summary>
    EndpointSlice,

    /// <summary>Ingresses: a target a path.</summary>
    Ingress,
}
