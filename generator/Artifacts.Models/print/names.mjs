// What things are called in C#.

// Names that every C# file with implicit usings knows already: a record of such a name could not be used without its
// namespace.
const taken = new Set([
  'Action', 'Attribute', 'Buffer', 'Convert', 'Delegate', 'Enum', 'Environment', 'Exception', 'File', 'Index', 'Lazy',
  'Lock', 'Math', 'Monitor', 'Object', 'Path', 'Progress', 'Random', 'Range', 'String', 'Task', 'TimeZone', 'Timer',
  'Tuple', 'Type', 'Uri', 'Version',
]);

const words = {
  annotationslist: 'AnnotationsList', barchart: 'BarChart', bargauge: 'BarGauge', dashboardlist: 'DashboardList',
  nodegraph: 'NodeGraph', piechart: 'PieChart', statetimeline: 'StateTimeline', statushistory: 'StatusHistory',
  timeseries: 'TimeSeries', xychart: 'XYChart', azuremonitor: 'AzureMonitor', bigquery: 'BigQuery',
  cloudwatch: 'CloudWatch', googlecloudmonitoring: 'GoogleCloudMonitoring', grafanapyroscope: 'GrafanaPyroscope',
  librarypanel: 'LibraryPanel', publicdashboard: 'PublicDashboard', testdata: 'TestData', dashboardv2: 'DashboardV2',
  dashboardv2beta1: 'DashboardV2Beta1', folderv1: 'FolderV1', folderv1beta1: 'FolderV1Beta1', datagrid: 'DataGrid',
  playlistv0alpha1: 'PlaylistV0Alpha1', playlistv1: 'PlaylistV1', preferencesv1alpha1: 'PreferencesV1Alpha1',
  starsv1alpha1: 'StarsV1Alpha1', expr: 'Expression', datasource: 'DataSource', geomap: 'Geomap', alertlist: 'AlertList',
};

export function pascal(text) {
  const joined = String(text).replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase());
  const name = joined === '' ? 'None' : joined[0].toUpperCase() + joined.slice(1);
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

export const packageWord = name => words[name] ?? pascal(name);

export const isTaken = name => taken.has(name);

export const split = id => {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
};
