using Artifacts.Metrics;

namespace Definitions.Envoy;

/// <summary>The labels of Envoy's metrics, and those that scraping adds to tell proxies apart.</summary>
public static class EnvoyLabels
{
    /// <summary>The cluster of Kubernetes that the gateway runs in; scraping adds it.</summary>
    public static readonly Label Cluster = new("cluster");

    /// <summary>The namespace of the proxy's pod; scraping adds it.</summary>
    public static readonly Label Namespace = new("namespace");

    /// <summary>The proxy's pod; scraping adds it.</summary>
    public static readonly Label Pod = new("pod");

    /// <summary>The cluster: <c>httproute/&lt;namespace&gt;/&lt;name&gt;/rule/&lt;n&gt;</c> for what a route's rule sends to.</summary>
    public static readonly Label ClusterName = new("envoy_cluster_name");

    /// <summary>The first digit of responses' status codes, <c>1</c> to <c>5</c>.</summary>
    public static readonly Label ResponseCodeClass = new("envoy_response_code_class");

    /// <summary>Which of a proxy's HTTP servers it was, <c>http-10080</c>.</summary>
    public static readonly Label HttpConnManagerPrefix = new("envoy_http_conn_manager_prefix");

    /// <summary>Which of a proxy's TCP servers it was, <c>tcp-10090</c>.</summary>
    public static readonly Label TcpPrefix = new("envoy_tcp_prefix");

    /// <summary>The address that a listener is bound to, <c>0.0.0.0_10080</c>.</summary>
    public static readonly Label ListenerAddress = new("envoy_listener_address");

    /// <summary>The name of the secret that holds a certificate.</summary>
    public static readonly Label TlsCertificate = new("envoy_tls_certificate");
}
