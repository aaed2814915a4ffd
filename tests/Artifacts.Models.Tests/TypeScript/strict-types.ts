// Grafana's own types of dashboards, as they look in JSON: an enumeration is its values, and a panel's type decides about
// its options and its fields' own options. What is optional in a saved dashboard is optional here.
import type * as grafana from '@grafana/schema';
import type * as annotationslist from '@grafana/schema/dist/esm/raw/composable/annotationslist/panelcfg/x/AnnotationsListPanelCfg_types.gen';
import type * as barchart from '@grafana/schema/dist/esm/raw/composable/barchart/panelcfg/x/BarChartPanelCfg_types.gen';
import type * as bargauge from '@grafana/schema/dist/esm/raw/composable/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen';
import type * as candlestick from '@grafana/schema/dist/esm/raw/composable/candlestick/panelcfg/x/CandlestickPanelCfg_types.gen';
import type * as canvas from '@grafana/schema/dist/esm/raw/composable/canvas/panelcfg/x/CanvasPanelCfg_types.gen';
import type * as dashboardlist from '@grafana/schema/dist/esm/raw/composable/dashboardlist/panelcfg/x/DashboardListPanelCfg_types.gen';
import type * as debug from '@grafana/schema/dist/esm/raw/composable/debug/panelcfg/x/DebugPanelCfg_types.gen';
import type * as gauge from '@grafana/schema/dist/esm/raw/composable/gauge/panelcfg/x/GaugePanelCfg_types.gen';
import type * as geomap from '@grafana/schema/dist/esm/raw/composable/geomap/panelcfg/x/GeomapPanelCfg_types.gen';
import type * as heatmap from '@grafana/schema/dist/esm/raw/composable/heatmap/panelcfg/x/HeatmapPanelCfg_types.gen';
import type * as histogram from '@grafana/schema/dist/esm/raw/composable/histogram/panelcfg/x/HistogramPanelCfg_types.gen';
import type * as logs from '@grafana/schema/dist/esm/raw/composable/logs/panelcfg/x/LogsPanelCfg_types.gen';
import type * as news from '@grafana/schema/dist/esm/raw/composable/news/panelcfg/x/NewsPanelCfg_types.gen';
import type * as nodegraph from '@grafana/schema/dist/esm/raw/composable/nodegraph/panelcfg/x/NodeGraphPanelCfg_types.gen';
import type * as piechart from '@grafana/schema/dist/esm/raw/composable/piechart/panelcfg/x/PieChartPanelCfg_types.gen';
import type * as stat from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';
import type * as statetimeline from '@grafana/schema/dist/esm/raw/composable/statetimeline/panelcfg/x/StateTimelinePanelCfg_types.gen';
import type * as statushistory from '@grafana/schema/dist/esm/raw/composable/statushistory/panelcfg/x/StatusHistoryPanelCfg_types.gen';
import type * as table from '@grafana/schema/dist/esm/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen';
import type * as text from '@grafana/schema/dist/esm/raw/composable/text/panelcfg/x/TextPanelCfg_types.gen';
import type * as timeseries from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';
import type * as trend from '@grafana/schema/dist/esm/raw/composable/trend/panelcfg/x/TrendPanelCfg_types.gen';
import type * as xychart from '@grafana/schema/dist/esm/raw/composable/xychart/panelcfg/x/XYChartPanelCfg_types.gen';

/** A type as its JSON: members of enumerations become texts and numbers, functions are no data. */
type Json<T> =
  T extends string ? `${T}` :
  T extends number ? (number extends T ? number : `${T}` extends `${infer N extends number}` ? N : never) :
  T extends (...parameters: never[]) => unknown ? never :
  T extends readonly (infer Item)[] ? Json<Item>[] :
  T extends object ? { [Key in keyof T]: Json<T[Key]> } : T;

/** Nothing has to be said. */
type Some<T> =
  T extends readonly (infer Item)[] ? Some<Item>[] :
  T extends object ? { [Key in keyof T]?: Some<T[Key]> } : T;

type FieldConfig<Custom> = {
  defaults: Omit<Some<Json<grafana.FieldConfig>>, 'custom' | 'links' | 'actions'> & { custom?: Some<Json<Custom>>; links?: object[]; actions?: object[] };
  overrides: Json<grafana.FieldConfigSource['overrides']>;
};

type Panel<Type extends string, Options, Custom = Record<string, never>> =
  Omit<Json<grafana.Panel>, 'type' | 'options' | 'fieldConfig' | 'targets'> & {
    type: Type;
    targets?: object[];
    options?: Some<Json<Options>>;
    fieldConfig?: FieldConfig<Custom>;
  };

type AnyPanel =
  | Panel<'annolist', annotationslist.Options>
  | Panel<'barchart', barchart.Options, barchart.FieldConfig>
  | Panel<'bargauge', bargauge.Options>
  | Panel<'candlestick', candlestick.Options, candlestick.FieldConfig>
  | Panel<'canvas', canvas.Options>
  | Panel<'dashlist', dashboardlist.Options>
  | Panel<'debug', debug.Options>
  | Panel<'gauge', gauge.Options>
  | Panel<'geomap', geomap.Options>
  | Panel<'heatmap', heatmap.Options, heatmap.FieldConfig>
  | Panel<'histogram', histogram.Options, histogram.FieldConfig>
  | Panel<'logs', logs.Options>
  | Panel<'news', news.Options>
  | Panel<'nodeGraph', nodegraph.Options>
  | Panel<'piechart', piechart.Options, piechart.FieldConfig>
  | Panel<'stat', stat.Options>
  | Panel<'state-timeline', statetimeline.Options, statetimeline.FieldConfig>
  | Panel<'status-history', statushistory.Options, statushistory.FieldConfig>
  | Panel<'table', table.Options, table.FieldConfig>
  | Panel<'text', text.Options>
  | Panel<'timeseries', timeseries.Options, timeseries.FieldConfig>
  | Panel<'trend', trend.Options, trend.FieldConfig>
  | Panel<'xychart', xychart.Options, xychart.FieldConfig>;

type Row = Omit<Json<grafana.RowPanel>, 'panels'> & { panels: AnyPanel[] };

export type Dashboard = Omit<Json<grafana.Dashboard>, 'panels'> & { panels?: (AnyPanel | Row)[] };
