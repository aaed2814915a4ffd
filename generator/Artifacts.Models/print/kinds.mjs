// The records of dashboards in their second form.
import { packageWord, pascal, split } from './names.mjs';
import { panel } from './panels.mjs';

// Dashboard v2: a panel's visualization and its queries are kinds around the same options.
export function kinds(records, version) {
  const namespace = records.naming.namespace(version);
  const viz = records.model.types[`${version}.VizConfigKind`].fields.filter(field => field.name === 'version').map(field => records.field(`${version}.VizConfigKind`, field, ''));
  const abstract = { namespace, isAbstract: true };
  records.add({ ...abstract, source: `${version}.VizConfigKind`, name: 'VizConfigKind', doc: 'How a panel shows its data.', own: viz, constants: [{ path: 'kind', value: 'VizConfig' }] });
  records.add({ ...abstract, source: `${version}.FieldConfig`, name: 'FieldVizConfigKind', base: `${namespace}.VizConfigKind`, doc: 'How a panel shows data that has units, thresholds, colours and the rest of Grafana\'s standard options.',
    own: [...records.fields(`${version}.FieldConfig`, 'spec.fieldConfig.defaults.', { but: new Set(['custom']), withDefault: false }), ...records.fields(`${version}.FieldConfigSource`, 'spec.fieldConfig.', { only: new Set(['overrides']), withDefault: false })] });
  const cases = [];
  const builder = version === 'dashboardv2' ? 'VisualizationV2Builder' : 'VisualizationBuilder';
  for (const [type, { package: pkg, options, fieldConfig }] of Object.entries(records.model.panels)) {
    const base = records.rules.panels.base[type] ? 'VizConfigKind' : 'FieldVizConfigKind';
    const initial = records.model.builders[`${pkg}.${builder}`]?.initial ?? { version: '', spec: { fieldConfig: { overrides: [] } } };
    const record = panel(records, namespace, `${packageWord(pkg)}VizConfig`, namespace, base, pkg, options, fieldConfig, 'spec.', initial, [{ path: 'group', value: type }]);
    record.objects = [...new Set([...record.objects, 'spec', 'spec.options', 'spec.fieldConfig', 'spec.fieldConfig.defaults'])];
    cases.push({ value: type, record });
  }
  const json = { type: 'global::Artifacts.Json.JsonObject', shape: 'ValueShape.Object', kind: 'class' };
  const other = records.add({ source: `${version}.VizConfigKind`, namespace, name: 'PluginVizConfig', base: `${namespace}.FieldVizConfigKind`, doc: 'How a plugin that no record is for shows data: its own options are JSON.', own: [
    { ...records.types.of('string'), key: `${version}.VizConfigKind.group`, property: 'Group', path: 'group', doc: 'The plugin\'s id.' },
    { ...json, key: `${version}.VizConfigSpec.options`, property: 'Options', path: 'spec.options', doc: 'The plugin\'s options.', default: {}, isDefaultWritten: true },
    { ...json, key: `${version}.FieldConfig.custom`, property: 'Custom', path: 'spec.fieldConfig.defaults.custom', doc: 'The plugin\'s own field options.' }], objects: ['spec', 'spec.fieldConfig', 'spec.fieldConfig.defaults'], defaults: [{ path: 'spec.fieldConfig.overrides', value: [] }], ctor: ['group'] });
  records.byName.get(`${namespace}.VizConfigKind`).union = { discriminator: 'group', cases, other };

  const query = records.model.types[`${version}.DataQueryKind`].fields.filter(field => ['version', 'labels', 'datasource'].includes(field.name)).map(field => records.field(`${version}.DataQueryKind`, field, ''));
  records.add({ ...abstract, source: `${version}.DataQueryKind`, name: 'DataQueryKind', doc: 'A query, of one kind of data source.', own: query, constants: [{ path: 'kind', value: 'DataQuery' }] });
  const queries = [];
  for (const [id, one] of Object.entries(records.model.builders)) {
    if (one.builds !== `${version}.DataQueryKind` || !/\.(QueryBuilder|QueryV2Builder)$/.test(id)) continue;
    const [pkg] = split(id);
    const own = fromOptions(records, id, one, new Set(query.map(field => field.path)));
    const record = records.add({ source: id, namespace, name: `${packageWord(pkg)}QueryKind`, base: `${namespace}.DataQueryKind`, doc: `A query to ${packageWord(pkg)}.`, own, constants: [{ path: 'group', value: one.initial.group }], objects: own.some(field => field.path === 'spec') ? [] : ['spec'] });
    queries.push({ value: one.initial.group, record });
  }
  const otherQuery = records.add({ source: `${version}.DataQueryKind`, namespace, name: 'OtherQueryKind', base: `${namespace}.DataQueryKind`, doc: 'A query to a data source that no record is for.', own: [
    { ...records.types.of('string'), key: `${version}.DataQueryKind.group`, property: 'Group', path: 'group', doc: 'The data source\'s plugin id.' },
    { ...json, key: `${version}.DataQueryKind.spec`, property: 'Spec', path: 'spec', doc: 'What is asked.', default: {}, isDefaultWritten: true }], ctor: ['group'] });
  records.byName.get(`${namespace}.DataQueryKind`).union = { discriminator: 'group', cases: queries, other: otherQuery };
}

// The properties that a builder's options set.
function fromOptions(records, id, builder, but) {
  const [pkg] = split(id);
  const own = new Map();
  for (const option of builder.options) {
    for (const argument of [...option.arguments, ...(option.constants ?? []).map(one => ({ path: one.path, type: typeof one.value }))]) {
      const isItem = argument.path.endsWith('[]');
      const path = argument.path.replace(/\[.*$/, '');
      if (but.has(path) || own.has(path)) continue;
      const name = path.slice(path.lastIndexOf('.') + 1);
      const type = records.types.resolve(argument.type);
      if (path === 'spec' && records.queryUnions.has(pkg)) {
        own.set(path, { type: 'global::Artifacts.Grafana.DataQuery', union: records.queryUnions.get(pkg), kind: 'class', key: `${id}.spec`, property: 'Spec', path, doc: 'What is asked.', default: {}, isDefaultWritten: true });
        continue;
      }
      const found = Object.keys(records.model.types).find(key => key.startsWith(`${pkg}.`) && records.model.types[key].variant && records.model.types[key].fields.some(field => field.name === name));
      const field = { name, type: isItem ? { array: type } : type, doc: option.doc, source: 'sdk' };
      const property = but.has(name) ? `Query${pascal(name)}` : undefined;
      own.set(path, { ...records.field(found ?? id, field, path.slice(0, path.length - name.length), { withDefault: false, ...(property && { property }) }), path });
    }
  }
  return [...own.values()];
}
