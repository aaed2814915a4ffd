// The records of queries, one for each kind that a data source has.
import { constantField, isConstant } from './constants.mjs';
import { split } from './names.mjs';

export function queries(records) {
  const common = ['refId', 'hide', 'queryType', 'datasource'];
  const base = records.add({
    source: 'common.DataQuery', namespace: 'Artifacts.Grafana', name: 'DataQuery', isAbstract: true, doc: 'A query to a data source, one of those whose results a panel shows.',
    own: common.map(name => records.field('loki.dataquery', records.model.types['loki.dataquery'].fields.find(field => field.name === name), '', { withDefault: false })),
  });
  for (const field of base.own) field.doc = records.describe('common.DataQuery', field.path) ?? field.doc;
  const groups = new Map();
  for (const [id, type] of Object.entries(records.model.types)) {
    if (type.variant !== 'Dataquery') continue;
    const [pkg] = split(id);
    const full = `Artifacts.Grafana.${records.rules.names[id]?.name ?? records.naming.plain(records.model, id, pkg, split(id)[1])}`;
    records.naming.names.set(id, full);
    const fields = records.fields(id, '', { but: new Set(common) });
    const record = records.add({
      source: id, namespace: 'Artifacts.Grafana', name: full.slice(18), base: 'Artifacts.Grafana.DataQuery', doc: records.describe(id) ?? type.doc,
      own: fields.filter(field => !isConstant(field)), constants: fields.filter(isConstant).map(constantField),
      ctor: records.rules.constructors[id],
    });
    groups.set(pkg, [...(groups.get(pkg) ?? []), record]);
  }
  const other = records.add({ source: 'common.DataQuery', namespace: 'Artifacts.Grafana', name: 'OtherQuery', base: 'Artifacts.Grafana.DataQuery', doc: 'A query to a data source that no record is for; what it asks stands in its extension data.' });
  const cases = [];
  records.queryUnions = new Map();
  for (const [pkg, members] of groups) {
    if (members.length > 1) {
      const path = members[0].constants.find(constant => typeof constant.value === 'string' && members.every(record => record.constants.some(one => one.path === constant.path)))?.path ?? records.rules.discriminators[pkg].path;
      records.queryUnions.set(pkg, { discriminator: path, other, cases: members.map(record => ({ value: record.constants.find(one => one.path === path)?.value ?? records.rules.discriminators[pkg][record.source], record })) });
    }
    for (const id of records.rules.datasources[pkg]) {
      if (members.length === 1) cases.push({ value: id, record: members[0] });
      else cases.push({ value: id, union: records.queryUnions.get(pkg) });
    }
  }
  base.union = { discriminator: 'datasource.type', toldByOwner: true, cases, other };
}
