// Where each option of the SDK's builders is in C#: the record that stands for the builder, and the property that says
// what the option says.
import { packageWord, split } from './names.mjs';

export class Coverage {
  constructor(records) {
    this.records = records;
    this.model = records.model;
    this.rules = records.rules;
  }

  // One row for each thing that an option, or the constructor, writes.
  rows() {
    return Object.entries(this.model.builders).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([builder, described]) => {
      const record = this.recordOf(builder, described);
      const rowsOf = (option, kind, { arguments: arguments_, constants = [] }) => [
        ...arguments_.filter(argument => argument.path !== `{${argument.name}}`).map(argument => ({ what: argument.name, path: argument.path })),
        ...constants.map(constant => ({ what: `= ${JSON.stringify(constant.value)}`, path: constant.path, constant: constant.value })),
      ].map(row => ({ builder, option, class: kind, record, ...row, ...this.place(record, row) }));
      return [...rowsOf('new', 'constructor', described), ...described.options.flatMap(option => rowsOf(option.name, option.class, option))];
    });
  }

  recordOf(builder, { builds, internal, initial }) {
    const { byName, naming } = this.records;
    const told = (base, value) => {
      const { cases, other } = byName.get(base).union;
      return cases.find(one => one.value === value)?.record ?? other;
    };
    if (builds === 'dashboard.Panel') return told('Artifacts.Grafana.PanelOrRow', initial.type);
    if (builds === 'dashboard.VariableModel') return told('Artifacts.Grafana.Variable', initial.type);
    if (builds === 'common.DataQuery') return byName.get('Artifacts.Grafana.OtherQuery');
    const [version, name] = split(builds);
    if (name === 'VizConfigKind') return told(`${naming.namespace(version)}.VizConfigKind`, initial.group);
    if (name === 'DataQueryKind') return told(`${naming.namespace(version)}.DataQueryKind`, initial.group);
    const id = internal?.ref ?? builds;
    return byName.get(naming.names.get(this.records.object(id).id));
  }

  // How C# says it: in a property, in the properties that the fields of an object became, in extension data, or not at
  // all, because the record always says it.
  place(record, { path, constant }) {
    const found = this.walk(record, path.split('.'));
    if (found?.constant !== undefined) {
      if (JSON.stringify(found.constant) !== JSON.stringify(constant)) throw new Error(`${record.name} always says ${found.constant} at ${path}`);
      return { how: 'always', at: '' };
    }
    if (found) return { how: 'property', at: found.steps.join('.') };
    if (this.chain(record).some(one => one.own.some(field => field.path.startsWith(`${path}.`)))) return { how: 'fields', at: path };
    return { how: 'json', at: path, why: this.reason(record, path) };
  }

  walk(record, segments) {
    for (const one of [record, ...this.members(record)]) {
      for (let count = segments.length; count > 0; count--) {
        const last = segments[count - 1];
        const [, name, list, key] = /^([^[{]*)(\[\])?(\{.*)?$/.exec(last);
        if (segments.slice(0, count - 1).some(segment => /[[{]/.test(segment))) continue;
        const path = [...segments.slice(0, count - 1), name].join('.');
        const constant = this.chain(one).flatMap(part => part.constants).find(part => part.path === path);
        if (constant && count === segments.length) return { constant: constant.value };
        const field = this.chain(one).flatMap(part => part.own).find(part => part.path === path);
        if (!field) continue;
        const keyed = segments[count]?.startsWith('{') ? segments[count] : '';
        const rest = segments.slice(count + (keyed ? 1 : 0));
        const step = `${field.property}${list ?? ''}${keyed}`;
        if (rest.length === 0) return { steps: [step], field };
        const target = this.records.byName.get((list || keyed ? field.item : field.type).replace('global::', ''));
        const inner = target && this.walk(target, rest);
        if (inner?.constant !== undefined) return inner;
        if (inner) return { steps: [step, ...inner.steps], field: inner.field };
      }
    }
    return undefined;
  }

  // Only what Grafana ignores may have no property.
  reason(record, path) {
    const constant = record.constants.find(one => one.path === 'type' || one.path === 'group');
    const base = constant && this.rules.panels.base[constant.value];
    const isQuery = /^(targets|datasource|maxDataPoints|transformations|interval|timeFrom|timeShift|hideTimeOverride|timeCompare|cacheTimeout|queryCachingTTL)\b/.test(path);
    const isField = /^(spec\.)?fieldConfig\./.test(path);
    if (base && isField) return `Grafana offers no field options on ${constant.value}`;
    if (base === 'Panel' && isQuery) return `Grafana offers no queries on ${constant.value}`;
    throw new Error(`${record.name} has no property for ${path}: give it one`);
  }

  text() {
    const lines = this.rows().map(row => [
      row.builder, row.option, row.class, `${row.record.namespace}.${row.record.name}`.replace('Artifacts.Grafana.', ''), row.what, row.path, row.how, row.at, row.why ?? '',
    ].join('\t'));
    return ['builder', 'option', 'class', 'record', 'says', 'json', 'how', 'at', 'left out because'].join('\t') + `\n${lines.join('\n')}\n`;
  }

  chain(record) {
    const all = [];
    for (let one = record; one; one = this.records.byName.get(one.base)) all.push(one);
    return all;
  }

  members(record) {
    return (record.isAbstract && record.union?.cases.map(one => one.record).filter(Boolean)) || [];
  }
}
