// The dashboard of definitions/Envoy/Dashboards/EnvoyClusters.cs in production, built with Grafana's own TypeScript SDK: the records must give the
// same JSON. What the records find out by themselves (ids, places, letters of queries) is written out here.
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';

const datasource = { type: 'prometheus', uid: '${datasource}' };
const route = '[a-z]+route/${namespace}/${resource}/rule/${rule}';
const matchers = `envoy_cluster_name=~"\${cluster}", envoy_cluster_name=~"${route}"`;
const chosen = metric => `${metric}{${matchers}}`;
const rate = counter => `rate(${counter}[$__rate_interval])`;
const perCluster = series => `sum by (envoy_cluster_name) (${series})`;
const perProxy = series => `sum by (pod) (${series})`;
const worst = endpoints => `max by (envoy_cluster_name) (${endpoints})`;
const fewest = endpoints => `min by (envoy_cluster_name) (${endpoints})`;
const cluster = '{{envoy_cluster_name}}';
const healthy = chosen('envoy_cluster_membership_healthy');
const total = chosen('envoy_cluster_membership_total');
const unhealthy = `${total} - ${healthy}`;
const highest = (series, measure) => `${series} and topk(10, ${measure})`;
const fastest = counter => highest(perCluster(rate(counter)), perCluster(`rate(${counter}[$__range] @ end())`));
const largest = gauge => highest(perCluster(gauge), perCluster(`avg_over_time(${gauge}[$__range] @ end())`));
const overTime = series => `avg_over_time(${series}[$__range] @ end())`;
const recorded = (metric, operation) => chosen(`namespace_envoy_cluster_name:envoy_cluster_${metric}:${operation}`);
const good = '#009E73';
const warning = '#E69F00';
const bad = '#D55E00';
const most = 'The 10 clusters with the most.';

let id = 0;

function target(expr, legend, index, instant = false) {
  const query = new prometheus.DataqueryBuilder()
    .expr(expr)
    .legendFormat(legend)
    .datasource(datasource)
    .editorMode(prometheus.QueryEditorMode.Code)
    .format(prometheus.PromQueryFormat.TimeSeries)
    .refId(String.fromCharCode(65 + index));
  return instant ? query.instant() : query.range();
}

function place(panel, title, description, x, y, w, h) {
  id += 1;
  return panel.id(id).title(title).description(description).datasource(datasource).gridPos({ x, y, w, h });
}

const thresholds = (...steps) => new dashboard.ThresholdsConfigBuilder()
  .mode(dashboard.ThresholdsMode.Absolute)
  .steps(steps.map(([color, value]) => ({ color, value: value ?? null })));

function number(title, unit, expr, description, x, y) {
  return place(new stat.PanelBuilder(), title, description, x, y, 4, 5)
    .unit(unit)
    .graphMode(common.BigValueGraphMode.Area)
    .colorScheme(new dashboard.FieldColorBuilder().mode(dashboard.FieldColorModeId.Thresholds))
    .thresholds(thresholds(['#0072B2']))
    .withTarget(target(expr, title, 0));
}

function graph(title, unit, description, x, y, w, ...targets) {
  const panel = place(new timeseries.PanelBuilder(), title, description, x, y, w, 8)
    .unit(unit)
    .colorScheme(new dashboard.FieldColorBuilder().mode(dashboard.FieldColorModeId.PaletteClassic))
    .axisSoftMin(0)
    .fillOpacity(10)
    .showPoints(common.VisibilityMode.Never)
    .legend(new common.VizLegendOptionsBuilder()
      .showLegend(true)
      .displayMode(common.LegendDisplayMode.Table)
      .placement(common.LegendPlacement.Bottom)
      .calcs(['mean', 'max', 'lastNotNull'])
      .sortBy('Mean')
      .sortDesc(true))
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending));
  targets.forEach(([expr, legend], index) => panel.withTarget(target(expr, legend, index)));
  return panel;
}

function limited(panel, ...steps) {
  return panel.thresholds(thresholds(...steps)).thresholdsStyle(new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed));
}

const share = (title, description, x, metric, limit) => limited(
  graph(title, 'percentunit', `${description} ${most}`, x, 39, 8, [highest(metric, overTime(metric)), cluster]), [good], [bad, limit]);

function link(title, uid) {
  return new dashboard.DashboardLinkBuilder(title)
    .type(dashboard.DashboardLinkType.Link).icon('dashboard').url(`/d/${uid}?\${datasource:queryparam}`).keepTime(true);
}

function row(title, y, collapsed) {
  id += 1;
  return new dashboard.RowBuilder(title).id(id).gridPos({ x: 0, y, w: 24, h: 1 }).collapsed(collapsed);
}

function choice(name, label, description, series, { regex, sort = dashboard.VariableSort.AlphabeticalAsc, allValue = '[^/]+' }) {
  const query = `label_values(${series}, envoy_cluster_name)`;
  const variable = new dashboard.QueryVariableBuilder(name)
    .label(label)
    .description(description)
    .datasource(datasource)
    .query({ qryType: 1, query, refId: 'PrometheusVariableQueryEditor-VariableQuery' })
    .refresh(dashboard.VariableRefresh.OnTimeRangeChanged)
    .sort(sort)
    .multi(true)
    .includeAll(true)
    .allValue(allValue)
    .current({ text: ['All'], value: ['$__all'] });
  return regex === undefined ? variable : variable.regex(regex);
}

const routes = path => `envoy_cluster_membership_total{envoy_cluster_name=~"[a-z]+route/${path}"}`;
const responses = [[2, 'answered as asked'], [3, 'sent elsewhere'], [4, 'refused as the client\'s mistake'], [5, 'failed']];
const states = [
  ['Ejected', 'envoy_cluster_outlier_detection_ejections_active', 'get no requests because they failed too often'],
  ['Degraded', 'envoy_cluster_membership_degraded', 'say they are degraded: they get requests when too few healthy ones are left'],
  ['Excluded', 'envoy_cluster_membership_excluded', 'don\'t count yet, because their first health check is still to come'],
];

const builder = new dashboard.DashboardBuilder('Envoy Clusters')
  .uid('envoy-clusters')
  .description('Connections, requests, latency and health of the gateway\'s upstream clusters, by the route that leads to them.')
  .tags(['envoy', 'gateway'])
  .tooltip(dashboard.DashboardCursorSync.Crosshair)
  .time({ from: 'now-1h', to: 'now' })
  .refresh('30s')
  .link(link('Envoy Global', 'envoy-global'))
  .link(link('ACK Gateway GenAI', 'ack-gateway-genai'))
  .annotation(new dashboard.AnnotationQueryBuilder()
    .name('Annotations & Alerts').builtIn(1).datasource({ type: 'grafana', uid: '-- Grafana --' }).enable(true).hide(true)
    .iconColor('rgba(0, 211, 255, 1)').type('dashboard'))
  .withVariable(new dashboard.DatasourceVariableBuilder('datasource').label('Data source').type('prometheus')
    .current({ selected: true, text: 'prometheus-production', value: 'prometheus-production' }))
  .withVariable(choice('cluster', 'Cluster', 'The cluster\'s whole name; the other choices narrow the list.', routes('${namespace}/${resource}/rule/${rule}'), { allValue: '.+' }))
  .withVariable(choice('namespace', 'Namespace', 'The namespace of the route.', 'envoy_cluster_membership_total', { regex: '/^\\w+route\\/([^\\/]+)\\//' }))
  .withVariable(choice('resource', 'Resource', 'The name of the route.', routes('${namespace}/.+'), { regex: '/^\\w+route\\/[^\\/]+\\/([^\\/]+)\\//' }))
  .withVariable(choice('rule', 'Rule', 'The number of the rule in the route.', routes('${namespace}/${resource}/rule/.+'), { regex: '/\\/rule\\/(.+)$/', sort: dashboard.VariableSort.NaturalAsc, allValue: '.+' }))
  .withRow(row('Overview', 0, false))
  .withPanel(place(new gauge.PanelBuilder(), 'Live servers', 'Proxies that take requests, of 3: neither draining nor shutting down.', 0, 1, 4, 5)
    .min(0).max(3).thresholds(thresholds([bad], [good, 3])).withTarget(target('sum(envoy_server_live)', 'live', 0, true)))
  .withPanel(number('Average uptime', 's', 'avg(envoy_server_uptime)', 'How long proxies have been running; a drop means restarts.', 4, 1).graphMode(common.BigValueGraphMode.None))
  .withPanel(number('Allocated memory', 'bytes', 'sum(envoy_server_memory_allocated)', 'Memory in use, all proxies together.', 8, 1))
  .withPanel(number('Heap size', 'bytes', 'sum(envoy_server_memory_heap_size)', 'Memory reserved for the heap, in use or free, all proxies together.', 12, 1))
  .withPanel(number('Unhealthy clusters', 'none', `sum(${worst(unhealthy)} > bool 0)`, 'Chosen clusters of which a proxy sees at least one endpoint that isn\'t healthy.', 16, 1)
    .thresholds(thresholds([good], [warning, 1])))
  .withPanel(number('Cluster state', 'none', `min((${healthy} > bool 0) * (1 + (${healthy} == bool ${total})))`,
    'Healthy if every proxy sees every endpoint of the chosen clusters healthy, down if a cluster has no healthy endpoint to one of them.', 20, 1)
    .graphMode(common.BigValueGraphMode.None).colorMode(common.BigValueColorMode.Background)
    .mappings([{
      type: 'value',
      options: {
        2: { text: 'Healthy', color: good, index: 0 },
        1: { text: 'Unhealthy', color: warning, index: 1 },
        0: { text: 'Down', color: bad, index: 2 },
      },
    }]))
  .withPanel(graph('Active connections', 'short', 'Connections that proxies hold open to each cluster: the 10 clusters with the most.', 0, 6, 12,
    [largest(chosen('envoy_cluster_upstream_cx_active')), cluster]))
  .withPanel(graph('Requests', 'reqps', 'Requests that proxies send to each cluster: the 10 clusters with the most.', 12, 6, 12,
    [fastest(chosen('envoy_cluster_upstream_rq_total')), cluster]))
  .withPanel(graph('Upstream traffic', 'binBps', 'Bytes between proxies and each cluster: responses are received, requests sent.', 0, 14, 12,
    [fastest(chosen('envoy_cluster_upstream_cx_rx_bytes_total')), `${cluster} received`],
    [fastest(chosen('envoy_cluster_upstream_cx_tx_bytes_total')), `${cluster} sent`]))
  .withPanel(graph('Downstream traffic', 'binBps', 'Bytes between each proxy and its clients over HTTP, whichever clusters are chosen.', 12, 14, 12,
    [perProxy(rate('envoy_http_downstream_cx_rx_bytes_total{envoy_http_conn_manager_prefix=~"https?-.+"}')), '{{pod}} received'],
    [perProxy(rate('envoy_http_downstream_cx_tx_bytes_total{envoy_http_conn_manager_prefix=~"https?-.+"}')), '{{pod}} sent']))
  .withPanel(graph('Upstream latency', 'ms',
    'How long clusters take to answer, of the 10 with the most requests: the share of requests in a series\' name took no longer.', 0, 22, 12,
    ...[99, 90, 50].map(p => [
      highest(
        `histogram_quantile(${p / 100}, sum by (le, envoy_cluster_name) (${rate(chosen('envoy_cluster_upstream_rq_time_bucket'))}))`,
        perCluster(`rate(${chosen('envoy_cluster_upstream_rq_total')}[$__range] @ end())`)),
      `${cluster} p${p}`])))
  .withPanel(graph('Members', 'short', 'Endpoints of each cluster, and how many of them are healthy to the proxy that sees the fewest.', 12, 22, 12,
    [fewest(healthy), `${cluster} healthy`], [worst(total), `${cluster} total`]));

responses.forEach(([digit, meaning], index) => builder.withPanel(graph(
  `Upstream ${digit}xx responses`, 'reqps', `Requests that each cluster ${meaning}.`, index * 6, 30, 6,
  [fastest(`envoy_cluster_upstream_rq_xx{envoy_response_code_class="${digit}", ${matchers}}`), cluster])));

const healthyRatio = recorded('membership_healthy', 'ratio');
builder.withRow(row('Failures', 38, false))
  .withPanel(share('Failed requests', 'The share of responses that are 5xx, over 5 minutes.', 0, recorded('upstream_rq_5xx', 'ratio_rate5m'), 0.05))
  .withPanel(share('Timed out requests', 'The share of requests that get no response in time, over 5 minutes.', 8, recorded('upstream_rq_timeout', 'ratio_rate5m'), 0.05))
  .withPanel(share('Failed connections', 'The share of new connections that can\'t be opened, over 5 minutes.', 16, recorded('upstream_cx_connect_fail', 'ratio_rate5m'), 0.1))
  .withPanel(graph('Requests under way', 'short', 'Requests that have no complete response yet, and those of them that still wait for a connection.', 0, 47, 8,
    [largest(chosen('envoy_cluster_upstream_rq_active')), `${cluster} active`],
    [largest(chosen('envoy_cluster_upstream_rq_pending_active')), `${cluster} waiting`]))
  .withPanel(graph('Retries and overflows', 'reqps', 'Requests that are tried again, and those that fail because too many wait already (a circuit breaker is open).', 8, 47, 8,
    [fastest(chosen('envoy_cluster_upstream_rq_retry')), `${cluster} retried`],
    [fastest(chosen('envoy_cluster_upstream_rq_pending_overflow')), `${cluster} overflowed`]))
  .withPanel(limited(
    graph('Healthy endpoints', 'percentunit', 'The share of endpoints that are healthy to the proxy that sees the fewest: the 10 clusters with the least.', 16, 47, 8,
      [`${healthyRatio} and bottomk(10, ${overTime(healthyRatio)})`, cluster]).axisSoftMax(1),
    [bad], [good, 0.75]));

const membership = row('Cluster membership', 55, true);
membership.withPanel(graph('Members by health', 'short', 'Endpoints of all chosen clusters together, each cluster as the proxy sees it that sees it worst.', 0, 56, 24,
  [`sum(${fewest(healthy)})`, 'healthy'], [`sum(${worst(unhealthy)})`, 'unhealthy'])
  .stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal))
  .overrideByName('healthy', [{ id: 'color', value: { mode: 'fixed', fixedColor: good } }])
  .overrideByName('unhealthy', [{ id: 'color', value: { mode: 'fixed', fixedColor: bad } }]));
states.forEach(([title, metric, what], index) => membership.withPanel(graph(
  title, 'short', `Endpoints of each cluster that ${what}.`, index * 8, 64, 8, [worst(chosen(metric)), cluster])));
builder.withRow(membership);

console.log(JSON.stringify(builder.build(), null, 2));
