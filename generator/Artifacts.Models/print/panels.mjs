// The records of panels: options and field options stand directly on them.
import { packageWord } from './names.mjs';

export function panels(records) {
  const shared = records.model.types['dashboard.Panel'].fields;
  const pick = (names, options) => names.map(name => records.field('dashboard.Panel', shared.find(field => field.name === name), '', options));
  const both = ['id', 'title', 'gridPos', 'repeat'];
  const common = records.rules.panels.common.filter(name => !both.includes(name) && name !== 'type');
  const data = shared.map(field => field.name).filter(name => !records.rules.panels.common.includes(name) && name !== 'options' && name !== 'fieldConfig');
  const ns = { namespace: 'Artifacts.Grafana', source: 'dashboard.Panel', isAbstract: true };
  records.add({ ...ns, name: 'PanelOrRow', isPartial: true, doc: 'Something that stands in a dashboard: a panel, or a row of panels.', own: pick(both) });
  records.add({ ...ns, name: 'Panel', base: 'Artifacts.Grafana.PanelOrRow', isPartial: true, doc: 'A part of a dashboard that shows something. Options and field options of Grafana\'s JSON stand directly on the record, under Grafana\'s names.', own: pick(common) });
  records.add({ ...ns, name: 'DataPanel', base: 'Artifacts.Grafana.Panel', doc: 'A panel that shows the results of queries.', own: pick(data) });
  records.add({
    ...ns, name: 'FieldPanel', base: 'Artifacts.Grafana.DataPanel', doc: 'A panel whose fields have units, thresholds, colours and the rest of Grafana\'s standard options.',
    own: [...records.fields('dashboard.FieldConfig', 'fieldConfig.defaults.', { but: new Set(['custom']), withDefault: false }), ...records.fields('dashboard.FieldConfigSource', 'fieldConfig.', { only: new Set(['overrides']), withDefault: false })],
  });
  const cases = [];
  for (const [type, { package: pkg, options, fieldConfig }] of Object.entries(records.model.panels)) {
    const initial = records.model.builders[`${pkg}.PanelBuilder`]?.initial ?? {};
    cases.push({ value: type, record: panel(records, 'Artifacts.Grafana', `${packageWord(pkg)}Panel`, 'Artifacts.Grafana', records.rules.panels.base[type] ?? 'FieldPanel', pkg, options, fieldConfig, '', initial, [{ path: 'type', value: type }], records.model.builders[`${pkg}.PanelBuilder`]?.parents) });
  }
  const other = records.add({ source: 'dashboard.Panel', namespace: 'Artifacts.Grafana', name: 'PluginPanel', base: 'Artifacts.Grafana.FieldPanel', isPartial: true, doc: 'A panel of a plugin that no record is for: what everybody\'s panels have is typed, its own options are JSON.', own: [
    { ...records.types.of('string'), key: 'dashboard.Panel.type', property: 'Type', path: 'type', doc: 'The plugin\'s id, `grafana-clock-panel`.' },
    { type: 'global::Artifacts.Json.JsonObject', shape: 'ValueShape.Object', kind: 'class', key: 'dashboard.Panel.options', property: 'Options', path: 'options', doc: 'The plugin\'s options.' },
    { type: 'global::Artifacts.Json.JsonObject', shape: 'ValueShape.Object', kind: 'class', key: 'dashboard.FieldConfig.custom', property: 'Custom', path: 'fieldConfig.defaults.custom', doc: 'The plugin\'s own field options.' },
  ], objects: ['fieldConfig.defaults'], defaults: [{ path: 'fieldConfig.overrides', value: [] }], ctor: ['type', 'title'] });
  const row = records.add({ source: 'dashboard.RowPanel', namespace: 'Artifacts.Grafana', name: 'Row', base: 'Artifacts.Grafana.PanelOrRow', isPartial: true, doc: records.describe('dashboard.RowPanel'),
    own: records.fields('dashboard.RowPanel', '', { but: new Set(['type', ...both]) }), constants: [{ path: 'type', value: 'row' }], ctor: ['title'] });
  records.byName.get('Artifacts.Grafana.Panel').union = { discriminator: 'type', cases, other };
  records.byName.get('Artifacts.Grafana.PanelOrRow').union = { discriminator: 'type', cases: [...cases, { value: 'row', record: row }], other };
}

// A panel's record in either form of dashboards: the prefix is where options and fieldConfig stand.
export function panel(records, namespace, name, baseNamespace, base, pkg, options, fieldConfig, prefix, initial, constants, parents) {
  const taken = new Set(['Title', 'Type', 'Width', 'Height']);
  for (let one = records.byName.get(`${baseNamespace}.${base}`); one; one = records.byName.get(one.base)) for (const field of one.own) taken.add(field.property);
  const own = [];
  const join = (fields, word) => {
    for (const field of fields) {
      if (taken.has(field.property)) field.property = `${word}${field.property}`;
      if (taken.has(field.property)) throw new Error(`${name}.${field.property} twice`);
      taken.add(field.property);
      own.push(field);
    }
  };
  if (options) join(records.fields(options, `${prefix}options.`, { withDefault: false }), 'Options');
  if (fieldConfig && (base.startsWith('Field'))) join(records.fields(fieldConfig, `${prefix}fieldConfig.defaults.custom.`, { withDefault: false }), 'Custom');
  const record = records.add({ source: `${pkg}.Options`, namespace, name, base: `${baseNamespace}.${base}`, doc: records.describe(`${pkg}.Options`) ?? `A panel of type ${pkg}.`, own, constants, ctor: prefix ? undefined : ['title'] });
  spread(records, record, prefix ? initial.spec ?? {} : initial, prefix, parents);
  return record;
}

// What a builder of the SDK writes from the start are the defaults of the fields that it says.
export function spread(records, record, initial, prefix, parents = {}) {
  const fields = new Map();
  for (let one = record; one; one = records.byName.get(one.base)) for (const field of one.own) fields.set(field.path, { field, isOwn: one === record });
  const visit = (value, path) => {
    if (record.constants.some(constant => constant.path === path)) return;
    const known = fields.get(path);
    if (known) {
      const overridden = records.rules.defaults[known.field.key];
      if (overridden && overridden.value === null) return;
      (record.defaults ??= []).push({ path, value: overridden && overridden.value !== undefined ? (overridden.value === 'null' ? null : overridden.value) : records.adjust(known.field.declared, value) });
    } else if (value && typeof value === 'object' && !Array.isArray(value) && (Object.keys(value).length > 0 || [...fields.keys()].some(key => key.startsWith(`${path}.`)))) {
      record.objects.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    } else if (prefix && Array.isArray(value)) (record.defaults ??= []).push({ path, value });
  };
  for (const [key, value] of Object.entries(initial)) visit(value, `${prefix}${key}`);
  // What becomes of an object that the builder only makes when one of its fields is said.
  for (const [path, value] of Object.entries(parents)) {
    if (Array.isArray(value) || fields.has(path) || record.objects.includes(path) || path in initial) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (fields.has(`${path}.${key}`)) (record.defaults ??= []).push({ path: `${path}.${key}`, value: inner });
      else if ([...fields.keys()].some(one => one.startsWith(`${path}.${key}.`))) record.objects.push(`${path}.${key}`);
    }
  }
}
