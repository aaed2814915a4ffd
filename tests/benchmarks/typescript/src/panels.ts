import * as common from '@grafana/grafana-foundation-sdk/common';
import { ThresholdsConfigBuilder, ThresholdsMode } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import * as units from '@grafana/grafana-foundation-sdk/units';
import { gauges, histograms, quantiles, traffic } from './metrics.js';

export const prometheus: common.DataSourceRef = { type: 'prometheus', uid: '${datasource}' };

interface Look {
  title: string;
  description: string;
  unit: string;
  warning: number;
  critical: number;
}

export function trafficPanels(service: string): PanelBuilder[] {
  return traffic.map((signal) =>
    panel(
      {
        title: signal.title,
        description: `${signal.title} of ${service}, per second, in total and by proxy pod.`,
        unit: signal.unit, warning: signal.warning, critical: signal.critical,
      },
      target('A', `sum(rate(${signal.metric}{${selector(service)}}[$__rate_interval]))`, 'total'),
      target('B', `sum by (pod) (rate(${signal.metric}{${selector(service)}}[$__rate_interval]))`, '{{pod}}'),
    ));
}

export function latencyPanels(service: string): PanelBuilder[] {
  return histograms.flatMap((signal) => quantiles.map((quantile) =>
    panel(
      {
        title: `${signal.title} p${quantile * 100}`,
        description: `${quantile * 100} % of the requests of ${service} took no longer than this.`,
        unit: units.Milliseconds, warning: 250, critical: 1000,
      },
      target(
        'A',
        `histogram_quantile(${quantile}, sum by (le) (rate(${signal.metric}_bucket{${selector(service)}}[$__rate_interval])))`,
        'total'),
      target(
        'B',
        `histogram_quantile(${quantile}, sum by (le, pod) (rate(${signal.metric}_bucket{${selector(service)}}[$__rate_interval])))`,
        '{{pod}}'),
    )));
}

export function resourcePanels(service: string): PanelBuilder[] {
  return gauges.map((signal) =>
    panel(
      {
        title: signal.title,
        description: `${signal.title} of the proxies that serve ${service}, the largest and by pod.`,
        unit: signal.unit, warning: signal.warning, critical: signal.critical,
      },
      target('A', `max(${signal.metric}{${selector(service)}})`, 'largest'),
      target('B', `max by (pod) (${signal.metric}{${selector(service)}})`, '{{pod}}'),
    ));
}

function selector(service: string): string {
  return 'namespace=~"${namespace}", pod=~"${pod}", ' + `envoy_cluster_name="${service}"`;
}

function target(refId: string, expr: string, legend: string): DataqueryBuilder {
  return new DataqueryBuilder().refId(refId).datasource(prometheus).expr(expr).legendFormat(legend).range();
}

function panel(look: Look, ...targets: DataqueryBuilder[]): PanelBuilder {
  return new PanelBuilder()
    .title(look.title)
    .description(look.description)
    .datasource(prometheus)
    .unit(look.unit)
    .decimals(2)
    .min(0)
    .height(8)
    .span(12)
    .lineWidth(1)
    .fillOpacity(10)
    .showPoints(common.VisibilityMode.Never)
    .legend(
      new common.VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(common.LegendDisplayMode.Table)
        .placement(common.LegendPlacement.Bottom)
        .calcs(['mean', 'max', 'lastNotNull']))
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending))
    .thresholds(
      new ThresholdsConfigBuilder()
        .mode(ThresholdsMode.Absolute)
        .steps([
          { color: 'green', value: null },
          { color: 'orange', value: look.warning },
          { color: 'red', value: look.critical },
        ]))
    .thresholdsStyle(new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed))
    .targets(targets);
}
