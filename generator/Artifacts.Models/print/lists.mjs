// Grafana's registries as C#: units, calculations, transformations, matchers, colours.
import { pascal } from './names.mjs';

export class Lists {
  constructor(model, rules) {
    this.lists = model.lists;
    this.rules = rules;
  }

  // The types, by their name; the printer writes each.
  all() {
    const { reducers, transformers, fieldMatchers, frameMatchers, valueMatchers, standardFieldConfig, namedColors, palette } = this.lists;
    const said = one => sentence([one.name, one.description && one.description !== one.name && one.description].filter(Boolean).join(': '));
    const named = list => list.map(one => ({ name: pascal(one.id), value: one.id, doc: said(one) || `Grafana's \`${one.id}\`.` }));
    return [
      { name: 'FieldUnit', isRecord: true, members: this.units() },
      { name: 'Reducer', isRecord: true, members: named(reducers) },
      { name: 'Transformations', doc: 'Ids of Grafana\'s transformations, for DataTransformerConfig.Id.', members: named(transformers) },
      { name: 'FieldMatchers', doc: 'Ids of what picks fields, for MatcherConfig.Id.', members: named(fieldMatchers) },
      { name: 'FrameMatchers', doc: 'Ids of what picks the results of queries, for MatcherConfig.Id.', members: named(frameMatchers) },
      { name: 'ValueMatchers', doc: 'Ids of conditions on values, for the options of a transformation that filters by them.', members: named(valueMatchers) },
      { name: 'FieldProperties', doc: 'Ids of the standard field options, for DynamicConfigValue.Id; a panel\'s own are `custom.` and their name.', members: named(standardFieldConfig) },
      { name: 'PaletteColors', doc: 'The colours that Grafana knows by name. They fit the light and the dark theme.', members: namedColors.map(one => ({ name: pascal(one.name), value: one.name, doc: `The colour \`${one.name}\`: ${one.color} in the dark theme.` })), series: palette },
    ];
  }

  units() {
    const names = new Map();
    const members = this.lists.units.map(({ id, label, category }) => ({ id, category, name: this.rules.units[id] ?? (category === 'Currency' ? pascal(id) : unitName(label)), value: id, doc: `${label[0].toUpperCase()}${label.slice(1)}: Grafana's \`${id}\`, under ${category}.` }));
    for (const { name } of members) names.set(name, (names.get(name) ?? 0) + 1);
    const unique = members.map(member => ({ ...member, name: names.get(member.name) > 1 ? `${words(member.category)}${member.name}` : member.name }));
    const twice = unique.find((member, index) => unique.findIndex(other => other.name === member.name) !== index);
    if (twice) throw new Error(`two units would be called ${twice.name}: give one another name in rules.json`);
    return unique;
  }
}

// "bytes/sec(IEC)" is BytesPerSecondIEC, "Litre/min (L/min)" is LitrePerMinute.
function unitName(label) {
  const system = /\((IEC|SI)\)/.exec(label)?.[1] ?? '';
  const plain = label.replace(/\s*\([^)]*\)/g, '')
    .replace(/\/sec²/, ' per second squared').replace(/\/(second|sec)\b/, ' per second').replace(/\/min\b/, ' per minute').replace(/\/hour\b/, ' per hour');
  return words(plain) + system;
}

const words = text => pascal(text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').split(/[^A-Za-z0-9]+/).filter(Boolean).map(word => word[0].toUpperCase() + word.slice(1)).join(''));

const sentence = text => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
