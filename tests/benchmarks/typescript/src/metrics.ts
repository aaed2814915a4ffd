import * as units from '@grafana/grafana-foundation-sdk/units';

export interface Signal {
  title: string;
  metric: string;
  unit: string;
  warning: number;
  critical: number;
}

/** Counters, shown as rates. */
export const traffic: Signal[] = [
  { title: 'Upstream requests', metric: 'envoy_cluster_upstream_rq_total', unit: units.RequestsPerSecond, warning: 500, critical: 1000 },
  { title: 'Upstream connections', metric: 'envoy_cluster_upstream_cx_total', unit: units.CountsPerSecond, warning: 50, critical: 100 },
  { title: 'Bytes sent upstream', metric: 'envoy_cluster_upstream_cx_tx_bytes_total', unit: units.BytesPerSecondSI, warning: 5e6, critical: 1e7 },
  { title: 'Bytes received from upstream', metric: 'envoy_cluster_upstream_cx_rx_bytes_total', unit: units.BytesPerSecondSI, warning: 5e6, critical: 1e7 },
  { title: 'Upstream responses', metric: 'envoy_cluster_upstream_rq_completed', unit: units.RequestsPerSecond, warning: 500, critical: 1000 },
  { title: 'Upstream timeouts', metric: 'envoy_cluster_upstream_rq_timeout', unit: units.RequestsPerSecond, warning: 1, critical: 10 },
  { title: 'Upstream retries', metric: 'envoy_cluster_upstream_rq_retry', unit: units.RequestsPerSecond, warning: 5, critical: 50 },
  { title: 'Connect failures', metric: 'envoy_cluster_upstream_cx_connect_fail', unit: units.CountsPerSecond, warning: 1, critical: 10 },
  { title: 'Connections closed by upstream', metric: 'envoy_cluster_upstream_cx_destroy_remote', unit: units.CountsPerSecond, warning: 50, critical: 100 },
  { title: 'Requests reset', metric: 'envoy_cluster_upstream_rq_rx_reset', unit: units.RequestsPerSecond, warning: 1, critical: 10 },
];

/** Histograms in milliseconds, shown as quantiles. */
export const histograms = [
  { title: 'Upstream latency', metric: 'envoy_cluster_upstream_rq_time' },
  { title: 'Connect time', metric: 'envoy_cluster_upstream_cx_connect_ms' },
];

export const quantiles = [0.5, 0.75, 0.9, 0.95, 0.99];

/** Gauges, shown as they are. */
export const gauges: Signal[] = [
  { title: 'Healthy endpoints', metric: 'envoy_cluster_membership_healthy', unit: units.Short, warning: 50, critical: 100 },
  { title: 'Endpoints', metric: 'envoy_cluster_membership_total', unit: units.Short, warning: 50, critical: 100 },
  { title: 'Degraded endpoints', metric: 'envoy_cluster_membership_degraded', unit: units.Short, warning: 1, critical: 5 },
  { title: 'Excluded endpoints', metric: 'envoy_cluster_membership_excluded', unit: units.Short, warning: 1, critical: 5 },
  { title: 'Ejected endpoints', metric: 'envoy_cluster_outlier_detection_ejections_active', unit: units.Short, warning: 1, critical: 5 },
  { title: 'Active connections', metric: 'envoy_cluster_upstream_cx_active', unit: units.Short, warning: 500, critical: 1000 },
  { title: 'Active requests', metric: 'envoy_cluster_upstream_rq_active', unit: units.Short, warning: 500, critical: 1000 },
  { title: 'Pending requests', metric: 'envoy_cluster_upstream_rq_pending_active', unit: units.Short, warning: 10, critical: 100 },
  { title: 'Bytes buffered for upstream', metric: 'envoy_cluster_upstream_cx_tx_bytes_buffered', unit: units.BytesIEC, warning: 5e6, critical: 1e7 },
  { title: 'Bytes buffered from upstream', metric: 'envoy_cluster_upstream_cx_rx_bytes_buffered', unit: units.BytesIEC, warning: 5e6, critical: 1e7 },
];
