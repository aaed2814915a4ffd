// The page that says what of Grafana's packages the records have: figures, what is left out, and why.
import { split } from './names.mjs';

export class Report {
  constructor(records, coverage) {
    this.records = records;
    this.model = records.model;
    this.rules = records.rules;
    this.rows = coverage.rows();
    this.reached = this.reachedFields();
  }

  text() {
    return [
      '# Grafana\'s models\n',
      '> Printed by `make models` from `generator/Artifacts.Models`: change what is printed there.\n',
      ...this.introduction(), ...this.packages(), ...this.types(), ...this.newer(), ...this.asJson(), ...this.differences(), ...this.narrower(),
    ].join('\n');
  }

  introduction() {
    const { sources } = this.model;
    const options = this.options();
    const typed = options.filter(option => option.how !== 'json').length;
    return [
      `The records in \`Artifacts.Grafana\` come from Grafana's own packages: ${Object.entries(sources).map(([name, version]) => `\`${name}\` ${version}`).join(', ')}.`,
      `They have ${typed} of the ${options.length} options of the SDK's ${Object.keys(this.model.builders).length} builders as properties, and the other ${options.length - typed} as JSON.`,
      '`Artifacts.Models.Tests` calls every option in the SDK and says the same in C#, at the property that `coverage.tsv` names: the JSON',
      'must be equal but for [the differences below](#differences-to-the-sdks-json).\n',
    ];
  }

  // An option is as good as the least of what it says.
  options() {
    const found = new Map();
    for (const row of this.rows) {
      if (row.option === 'new') continue;
      const key = `${row.builder}.${row.option}`;
      if (!found.has(key) || row.how === 'json') found.set(key, { ...row, key });
    }
    return [...found.values()];
  }

  packages() {
    const packages = [...new Set([...Object.keys(this.model.types), ...Object.keys(this.model.builders)].map(id => split(id)[0]))].sort();
    const options = this.options();
    const lines = packages.map(pkg => {
      const types = Object.entries(this.model.types).filter(([id]) => split(id)[0] === pkg).map(([, type]) => type);
      const own = options.filter(option => split(option.builder)[0] === pkg);
      return [
        pkg, types.filter(type => type.kind === 'object').length, types.flatMap(type => type.fields ?? []).length, types.filter(type => type.kind === 'enum').length,
        Object.keys(this.model.builders).filter(id => split(id)[0] === pkg).length, own.filter(option => option.how !== 'json').length, own.filter(option => option.how === 'json').length,
      ];
    });
    const sum = lines[0].map((_, index) => (index === 0 ? '**all**' : lines.reduce((total, line) => total + line[index], 0)));
    return ['## Packages\n', ...table(['Package', 'Object types', 'Fields', 'Enumerations', 'Builders', 'Options as properties', 'Options as JSON only'], [...lines, sum])];
  }

  types() {
    const where = { record: [], flattened: [], left: [] };
    for (const [id, type] of Object.entries(this.model.types)) {
      if (type.kind !== 'object' || type.hoisted || !isOfSdk(type) || split(id)[0] === 'transformations') continue;
      const panels = Object.values(this.model.panels).filter(panel => panel.options === id || panel.fieldConfig === id);
      if (this.records.naming.names.has(id) && this.records.byName.has(this.records.naming.names.get(id))) where.record.push(id);
      else if (panels.length > 0) where.flattened.push([`\`${id}\``, `\`${this.records.all.filter(record => record.own.some(field => field.key?.startsWith(`${id}.`))).map(record => record.name).filter((name, index, all) => all.indexOf(name) === index).join('`, `') || panels.map(panel => panel.package)}\``]);
      else if (this.rules['left out'][id]) where.left.push([`\`${id}\``, this.rules['left out'][id]]);
      else throw new Error(`${id} is no record, nor left out`);
    }
    return [
      '## Types\n',
      `Of the SDK's ${where.record.length + where.flattened.length + where.left.length} object types ${where.record.length} are a record of their own. The fields of ${where.flattened.length} are properties of the panel that they are options of:\n`,
      ...table(['Type', 'Records with its fields'], where.flattened),
      `${where.left.length} have no record of their own, because another has their fields:\n`,
      ...table(['Type', 'Instead'], where.left),
      'So have these fields, which are only an object around others:\n',
      ...table(['Field', 'Instead'], Object.entries(this.rules['left out fields']).map(([field, why]) => [`\`${field}\``, why])),
    ];
  }

  newer() {
    const fields = Object.entries(this.model.types).flatMap(([id, type]) => (type.fields ?? []).filter(field => field.source === 'schema').map(field => ({ id, field, isOwn: isOfSdk(type) })));
    const added = fields.filter(one => one.isOwn);
    return [
      '## Fields newer than the SDK\n',
      `\`@grafana/schema\` knows ${added.length} fields that the SDK's types don't have, and ${fields.length - added.length} fields of types that these need. All are properties:\n`,
      ...table(['Field', 'Property'], added.map(({ id, field }) => [`\`${id}.${field.name}\``, `\`${this.reached.get(`${id}.${field.name}`)}\``])),
      `${this.model.leftOut.length} are left out, because nobody could write them into a file:\n`,
      ...table(['Field', 'Reason'], this.model.leftOut.map(one => [`\`${one.type}.${one.field}\``, one.reason])),
    ];
  }

  asJson() {
    const groups = new Map();
    for (const option of this.options().filter(one => one.how === 'json')) groups.set(option.why, [...(groups.get(option.why) ?? []), option]);
    return [
      '## As JSON only\n',
      'A property that Grafana would ignore doesn\'t compile. Whoever needs it all the same writes it into `ExtensionData`.\n',
      ...table(['Options', 'Reason', 'Records'], [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([why, all]) => [all.length, why, `\`${[...new Set(all.map(option => short(option.record)))].join('`, `')}\``])),
    ];
  }

  differences() {
    const text = value => (value === undefined ? 'nothing' : value === '*' ? 'its type' : `\`${JSON.stringify(value)}\``);
    return [
      '## Differences to the SDK\'s JSON\n',
      'Where nothing was said. A star is anything.\n',
      ...table(['Where', 'Here', 'SDK', 'Why'], this.rules.differences.map(one => {
        const [records, path] = one.where.split(' ');
        return [`\`${records.split('|').join('`, `')}\`: \`${path}\``, text(one.ours), text(one.theirs), one.why];
      })),
      'Two things are not compared. The SDK\'s dashboard places panels, and its query groups number queries, while they are built; here',
      'the dashboard\'s completion does so in its own way. A `null` is said in `ExtensionData`: in a property it takes back what was said.\n',
    ];
  }

  narrower() {
    return [
      '## Values that only JSON says\n',
      'Some properties take less than the SDK, which leaves them untyped. Files that have other values are read and written unchanged.\n',
      ...table(['Field', 'Why'], Object.entries(this.rules.narrower).map(([field, why]) => [`\`${field}\``, why])),
    ];
  }

  // By a field of the model: the property that says it. A field that has none is a mistake.
  reachedFields() {
    const found = new Map();
    for (const record of this.records.all) {
      for (const field of record.own) if (field.key && !found.has(field.key)) found.set(field.key, `${short(record)}.${field.property}`);
      // A base has the fields that its records have in common, whichever type it has them from.
      for (let one = record; one; one = this.records.byName.get(one.base)) {
        for (const field of one.own) if (!found.has(`${record.source}.${field.path}`)) found.set(`${record.source}.${field.path}`, `${short(one)}.${field.property}`);
        for (const { path } of one.constants) if (!found.has(`${record.source}.${path}`)) found.set(`${record.source}.${path}`, `${short(one)}, always`);
      }
    }
    const missing = Object.entries(this.model.types).filter(([id, type]) => type.kind === 'object').flatMap(([id, type]) => type.fields.map(field => `${id}.${field.name}`)).filter(key => !found.has(key) && !this.rules['left out fields'][key]);
    if (missing.length > 0) throw new Error(`no property says ${missing.join(', ')}`);
    return found;
  }
}

const isOfSdk = type => !type.fields?.length || type.fields.some(field => field.source === 'sdk' || field.source === 'both');

const short = record => `${record.namespace}.${record.name}`.replace('Artifacts.Grafana.', '');

const cell = value => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head, rows) => [`| ${head.join(' | ')} |`, `| ${head.map((_, index) => (index > 0 && rows.every(row => typeof row[index] === 'number') ? '---:' : '---')).join(' | ')} |`, ...rows.map(row => `| ${row.map(cell).join(' | ')} |`), ''];
