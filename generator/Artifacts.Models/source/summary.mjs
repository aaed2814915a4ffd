// What a run found, in figures.
export function summaryOf({ model, overlay, packages }) {
  const types = Object.values(model.types);
  const ofKind = kind => types.filter(type => type.kind === kind);
  const objects = ofKind('object');
  const fields = objects.flatMap(type => type.fields);
  const members = ofKind('enum').flatMap(type => type.members);
  const options = Object.values(model.builders).flatMap(builder => builder.options);
  const bySource = parts => counts(parts.map(part => part.source));
  const lists = Object.entries(model.lists).map(([name, list]) => `${name} ${list.length}`);
  return [
    `packages              ${packages.length}`,
    `object types          ${objects.length} (of which ${objects.filter(type => type.hoisted).length} were inline)`,
    `fields                ${fields.length} (${bySource(fields)})`,
    `enums                 ${ofKind('enum').length}`,
    `enum members          ${members.length} (${bySource(members)})`,
    `aliases               ${ofKind('alias').length}`,
    `panels                ${Object.keys(model.panels).length}`,
    `builders              ${Object.keys(model.builders).length}`,
    `options               ${options.length} (${counts(options.map(option => option.class))})`,
    `left out              ${model.leftOut.length}`,
    `choices from schema   ${overlay.addedChoices.length}`,
    `otherwise in schema   ${overlay.retyped.length} fields (node extract.mjs --differences shows them)`,
    `lists                 ${lists.join(', ')}`,
  ].join('\n');
}

function counts(values) {
  const count = new Map();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((left, right) => right[1] - left[1]).map(([value, number]) => `${number} ${value}`).join(', ');
}

/** Fields that the schema types otherwise; the SDK's type is kept. */
export const differencesOf = ({ overlay }) =>
  overlay.retyped.map(({ type, field, sdk, schema }) => `${type}.${field}\n  sdk    ${JSON.stringify(sdk)}\n  schema ${JSON.stringify(schema)}`).join('\n');
