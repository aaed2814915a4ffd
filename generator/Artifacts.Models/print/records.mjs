// Turns the model into the records that C# has: which base, which properties, where each stands in the JSON.
import { constantField, constantOf, isConstant } from './constants.mjs';
import { kinds } from './kinds.mjs';
import { pascal, split } from './names.mjs';
import { Naming } from './naming.mjs';
import { panels } from './panels.mjs';
import { queries } from './queries.mjs';
import { addTransformations } from './transformations.mjs';
import { Types } from './types.mjs';
import { variables } from './variables.mjs';

export class Records {
  constructor(model, rules, descriptions) {
    this.model = model;
    this.rules = rules;
    this.naming = new Naming(model, rules);
    this.types = new Types(model, rules, this.naming);
    this.descriptions = descriptions;
    this.hoisted = hoistedTypes(model);
    this.all = [];
    this.byName = new Map();
  }

  build() {
    queries(this);
    panels(this);
    variables(this);
    addTransformations(this);
    for (const version of ['dashboardv2', 'dashboardv2beta1']) kinds(this, version);
    this.dashboard();
    this.plain();
    this.unions();
    this.check();
    return this;
  }

  // A field can't be an object around other fields at the same time.
  check() {
    for (const record of this.all) {
      const chain = [];
      for (let one = record; one; one = this.byName.get(one.base)) chain.push(one);
      const paths = chain.flatMap(one => one.own.map(field => field.path));
      const around = new Set(chain.flatMap(one => [...one.objects, ...[...one.own, ...one.constants].flatMap(({ path }) => path.split('.').slice(0, -1).map((_, index, names) => names.slice(0, index + 1).join('.')))]));
      for (const path of paths) if (around.has(path)) throw new Error(`${record.name}: ${path} is a field and an object around others`);
      if (new Set(paths).size < paths.length) throw new Error(`${record.name} has two properties for one field`);
    }
  }

  add(record) {
    record.own ??= [];
    record.constants ??= [];
    record.objects ??= [];
    record.constructor = record.ctor ?? [];
    this.all.push(record);
    this.byName.set(`${record.namespace}.${record.name}`, record);
    return record;
  }

  // One property of a record, from a field of a type of the model.
  field(typeId, field, prefix, options = {}) {
    const key = `${typeId}.${field.name}`;
    const special = this.rules.types[options.view ? `${key}@${options.view}` : key] ?? this.rules.types[key];
    const [, type] = split(typeId);
    const resolved = this.isInteger(key) ? integer(this.types.resolve(field.type)) : field.type;
    // A choice of one, or none, isn't what a record always says.
    const isChoice = field.optional && typeof field.type.literal === 'string';
    const cs = isChoice ? this.types.literalEnum([field.type.literal], typeId, field.name) : this.types.of(resolved, typeId, field.name, special && { kind: 'class', ...special });
    const overridden = this.rules.defaults[key];
    return {
      key, ...cs,
      property: options.property ?? this.rules.properties[key] ?? pascal(field.name),
      path: prefix + field.name,
      default: overridden ? (overridden.value === 'null' ? null : overridden.value ?? undefined) : options.withDefault === false ? undefined : this.adjust(field.type, field.default),
      doc: this.describe(typeId, field.name) ?? field.doc,
      source: field.source,
      // The SDK knows nothing of the newer fields, so that nothing of them is written.
      isDefaultWritten: field.source !== 'schema' || overridden !== undefined,
      declared: field.type,
      values: field.optional ? undefined : this.types.values(field.type),
      constant: field.optional ? undefined : constantOf(field.type),
    };
  }

  // A default of an object has the defaults of its fields in it.
  adjust(type, value) {
    const id = type && this.types.resolve(type).ref;
    if (!id || !value || typeof value !== 'object' || Array.isArray(value)) return value;
    const adjusted = {};
    for (const [name, inner] of Object.entries(value)) {
      const rule = this.rules.defaults[`${id}.${name}`];
      if (rule?.value === null) continue;
      const declared = this.model.types[id].fields?.find(field => field.name === name)?.type;
      adjusted[name] = rule ? (rule.value === 'null' ? null : rule.value) : this.adjust(declared, inner);
    }
    return adjusted;
  }

  /** Whether Grafana's newer types know the type, but not the field. */
  isGone({ key, source }) {
    const type = this.model.types[key.slice(0, key.lastIndexOf('.'))];
    return source === 'sdk' && (type?.fields?.some(field => field.source !== 'sdk') ?? false);
  }

  isInteger(key) {
    return this.rules.integers.some(pattern => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`).test(key));
  }

  describe(typeId, field) {
    const [pkg, type] = split(typeId);
    const key = field ? `${type}.${field}` : type;
    const hoisted = this.hoisted.get(typeId);
    if (hoisted) return this.describe(hoisted.owner, field ? `${hoisted.field}.${field}` : hoisted.field);
    for (const place of [pkg, ...(pkg === 'dashboardv2beta1' ? ['dashboardv2'] : []), ...(pkg.startsWith('dashboardv2') ? ['dashboard'] : []), 'common']) {
      const text = this.descriptions.get(place)?.get(key);
      if (text) return text;
    }
    return undefined;
  }

  object(typeId) {
    let type = this.model.types[typeId];
    while (type?.kind === 'alias') { typeId = type.type.ref; type = this.model.types[typeId]; }
    return { id: typeId, fields: type?.fields ?? [] };
  }

  fields(typeId, prefix, options = {}) {
    const { id, fields } = this.object(typeId);
    return fields.filter(field => !options.only || options.only.has(field.name)).filter(field => !options.but?.has(field.name)).map(field => this.field(id, field, prefix, options));
  }

  plain() {
    for (const [id, full] of this.naming.names) {
      const type = this.model.types[id];
      if (type.kind !== 'object' || this.byName.has(full)) continue;
      const union = this.types.unions.get(id);
      const fields = this.fields(id, '');
      this.add({
        source: id, namespace: full.slice(0, full.lastIndexOf('.')), name: full.slice(full.lastIndexOf('.') + 1),
        base: union ? this.naming.union(union) : undefined, doc: this.describe(id) ?? type.doc,
        own: fields.filter(field => !isConstant(field)), constants: fields.filter(isConstant).map(constantField),
        ctor: this.rules.constructors[id],
      });
    }
  }

  unions() {
    for (const union of new Set(this.types.unions.values())) {
      const full = this.naming.union(union);
      const cases = union.members.map(member => ({ member, record: this.byName.get(this.naming.full(member)) }));
      const id = `${union.owner}.${union.name}`;
      const one = members => this.unionOf(cases.filter(one => members.includes(one.member)));
      const named = Object.entries(this.rules.unions[id] ?? { JsonUnion: union.members }).map(([field, members]) => ({ field, ...one(members) }));
      this.add({
        source: id, namespace: full.slice(0, full.lastIndexOf('.')), name: full.slice(full.lastIndexOf('.') + 1), isAbstract: true,
        doc: this.describe(id) ?? this.model.types[id]?.doc, union: named[0], unions: named,
      });
    }
  }

  // The field that tells the records of a union apart, and what it says for each.
  unionOf(cases) {
    const told = cases.map(({ member, record }) => new Map([
      ...record.constants.filter(constant => typeof constant.value === 'string').map(constant => [constant.path, [constant.value]]),
      ...record.own.filter(field => field.values).map(field => [field.path, field.values]),
      ...Object.entries(this.rules.discriminators[member] ?? {}).map(([path, value]) => [path, [value]]),
    ]));
    const discriminator = [...told[0].keys()].find(path => {
      const values = told.flatMap(one => one.get(path) ?? [undefined]);
      return !values.includes(undefined) && new Set(values).size === values.length;
    });
    if (!discriminator) throw new Error(`nothing tells ${cases.map(one => one.member).join(', ')} apart: say what does in rules.json`);
    return { discriminator, cases: cases.flatMap(({ record }, index) => told[index].get(discriminator).map(value => ({ value, record }))) };
  }

  dashboard() {
    const id = 'dashboard.Dashboard';
    const but = new Set(['templating', 'annotations', 'panels', 'uid', 'title']);
    const text = name => this.field(id, this.model.types[id].fields.find(field => field.name === name), '');
    const list = (property, path, record, item, doc) => ({ type: `IReadOnlyList<${record}>`, item: record, shape: `ValueShape.List<${record}>(${item})`, kind: 'List', key: `${id}.${path}`, property, path, doc });
    const annotation = this.types.reference('dashboard.AnnotationQuery');
    const own = [
      text('title'), text('uid'), ...this.fields(id, '', { but }),
      list('Panels', 'panels', 'global::Artifacts.Grafana.PanelOrRow', 'global::Artifacts.Grafana.PanelOrRow.JsonUnion', 'The panels, and the rows with theirs, from top to bottom.'),
      list('Variables', 'templating.list', 'global::Artifacts.Grafana.Variable', 'global::Artifacts.Grafana.Variable.JsonUnion', 'What people choose at the top; unless set, the Prometheus that panels query.'),
      list('Annotations', 'annotations.list', annotation.type, annotation.shape, 'Events that are drawn into the graphs.'),
    ];
    const record = this.add({ source: id, namespace: 'Artifacts.Grafana', name: 'Dashboard', isPartial: true, isArtifact: true, doc: 'A Grafana dashboard, written as classic dashboard JSON to `grafana/dashboards/<uid>.json`.', own, objects: ['templating', 'annotations'] });
    this.naming.names.set(id, 'Artifacts.Grafana.Dashboard');
    record.ctor = ['title'];
    record.constructor = ['title'];
  }
}

// An object that has no name in the packages is described where it stands: `Dashboard.time.from`.
function hoistedTypes(model) {
  const found = new Map();
  const visit = (type, owner, field) => {
    if (!type || typeof type !== 'object') return;
    if (type.ref && model.types[type.ref]?.hoisted && !found.has(type.ref)) found.set(type.ref, { owner, field });
    for (const part of [type.array, type.map, ...(type.union ?? [])]) visit(part, owner, field);
  };
  for (const [id, type] of Object.entries(model.types)) if (type.kind === 'object') for (const field of type.fields) visit(field.type, id, field.name);
  return found;
}

const integer = type => (type === 'number' ? 'integer' : type.union ? { union: type.union.map(part => (part === 'number' ? 'integer' : part)) } : type);
