// The records of a dashboard's variables.
import { split } from './names.mjs';
import { spread } from './panels.mjs';

export function variables(records) {
  const model = records.model.types['dashboard.VariableModel'].fields;
  const common = ['name', 'label', 'description', 'hide', 'skipUrlSync'];
  records.add({ source: 'dashboard.VariableModel', namespace: 'Artifacts.Grafana', name: 'Variable', isAbstract: true, isPartial: true, doc: 'Something people choose at the top of a dashboard. In the hole of a query, a legend or a title it stands for what they chose: `$"up{{namespace=~\\"{Namespace}\\"}}"`.', own: common.map(name => records.field('dashboard.VariableModel', model.find(field => field.name === name), '', { withDefault: false })) });
  const cases = [];
  for (const [id, builder] of Object.entries(records.model.builders)) {
    if (builder.builds !== 'dashboard.VariableModel') continue;
    const name = split(id)[1].replace(/Builder$/, '');
    const paths = new Set(builder.options.flatMap(option => option.arguments.map(argument => argument.path.replace(/\[.*$/, '').split('.')[0])));
    for (const field of model) if (field.source === 'schema' && records.rules.variables[name]?.includes(field.name)) paths.add(field.name);
    const own = model.filter(field => paths.has(field.name) && !common.includes(field.name) && field.name !== 'type').map(field => records.field('dashboard.VariableModel', field, '', { view: name, withDefault: false }));
    for (const field of own) if (field.path === 'query' && field.type.endsWith('JsonValue')) Object.assign(field, records.types.of('string'), { property: records.rules.variables[`${name}.query`] ?? 'Query' });
    const record = records.add({ source: 'dashboard.VariableModel', namespace: 'Artifacts.Grafana', name, base: 'Artifacts.Grafana.Variable', isPartial: true, doc: records.rules.variables[`${name}.doc`], own, constants: [{ path: 'type', value: builder.initial.type }], ctor: ['name', ...(own.some(field => field.path === 'query') && name !== 'DatasourceVariable' ? ['query'] : [])] });
    spread(records, record, builder.initial, '');
    cases.push({ value: builder.initial.type, record });
  }
  const other = records.add({ source: 'dashboard.VariableModel', namespace: 'Artifacts.Grafana', name: 'OtherVariable', base: 'Artifacts.Grafana.Variable', doc: 'A variable of a type that no record is for; what it has of its own stands in its extension data.', own: [{ ...records.types.of('string'), key: 'dashboard.VariableModel.type', property: 'Type', path: 'type', doc: 'The variable\'s type.' }], ctor: ['type', 'name'] });
  records.byName.get('Artifacts.Grafana.Variable').union = { discriminator: 'type', cases, other };
}
