import {
  DashboardBuilder, DashboardCursorSync, DatasourceVariableBuilder, QueryVariableBuilder, RowBuilder,
  VariableRefresh, VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { latencyPanels, prometheus, resourcePanels, trafficPanels } from './panels.js';

/** One service behind the gateway: 3 variables, 3 rows, 30 panels. */
export function dashboard(service: string): DashboardBuilder {
  const builder = new DashboardBuilder(`Gateway / ${service}`)
    .uid(service)
    .description(`Traffic, latency and resources of ${service} behind the gateway.`)
    .tags(['gateway', 'generated', service])
    .editable()
    .tooltip(DashboardCursorSync.Crosshair)
    .refresh('30s')
    .time({ from: 'now-1h', to: 'now' })
    .timezone('browser')
    .withVariable(new DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'))
    .withVariable(labelValues('namespace', 'Namespace', 'envoy_server_live', 'namespace'))
    .withVariable(labelValues('pod', 'Pod', 'envoy_server_live{namespace=~"${namespace}"}', 'pod'));

  builder.withRow(new RowBuilder('Traffic'));
  trafficPanels(service).forEach((panel) => builder.withPanel(panel));
  builder.withRow(new RowBuilder('Latency'));
  latencyPanels(service).forEach((panel) => builder.withPanel(panel));
  builder.withRow(new RowBuilder('Resources'));
  resourcePanels(service).forEach((panel) => builder.withPanel(panel));
  return builder;
}

function labelValues(name: string, title: string, series: string, label: string): QueryVariableBuilder {
  return new QueryVariableBuilder(name)
    .label(title)
    .datasource(prometheus)
    .query(`label_values(${series}, ${label})`)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true);
}
