// A transformation is a record with its options on it, as a panel is; one without a type has its options as JSON.
import { pascal } from './names.mjs';

const id = 'dashboard.DataTransformerConfig';
const namespace = 'Artifacts.Grafana';

export function addTransformations(records) {
  const common = new Set(['disabled', 'filter', 'topic']);
  const base = records.add({
    source: id, namespace, name: 'Transformation', isAbstract: true, doc: 'Changes what queries found before a panel shows it; a panel\'s transformations work one after the other.',
    own: records.fields(id, '', { only: common, withDefault: false }),
  });
  const cases = [];
  for (const { id: transformer, description, options } of records.model.lists.transformers) {
    if (!options) continue;
    const record = records.add({
      source: options, namespace, name: `${pascal(transformer)}Transformation`, base: `${namespace}.Transformation`,
      doc: records.describe(options) ?? description, own: records.fields(options, 'options.'), constants: [{ path: 'id', value: transformer }], objects: ['options'],
    });
    cases.push({ value: transformer, record });
  }
  const other = records.add({
    source: id, namespace, name: 'DataTransformerConfig', base: `${namespace}.Transformation`, doc: 'A transformation that no record is for: its options are JSON.',
    own: records.fields(id, '', { but: common }), ctor: ['id', 'options?'],
  });
  base.union = { discriminator: 'id', cases, other };
}
