// What a field's type is in C#, and the shape that writes and reads it.
import { pascal, split } from './names.mjs';

const scalar = new Set(['string', 'number', 'boolean', 'null']);

export class Types {
  constructor(model, rules, naming) {
    this.model = model;
    this.rules = rules;
    this.naming = naming;
    this.enums = new Map();
    this.unions = new Map();
    this.findUnions();
  }

  // Unions of records that share a member become one base record: a record has one base.
  findUnions() {
    const found = [];
    const visit = (type, owner, name) => {
      if (!type || typeof type !== 'object') return;
      if (type.union) {
        const members = this.records(type);
        if (members && members.length > 1) found.push({ owner, name, members });
      }
      for (const part of [type.array, type.map, ...(type.union ?? [])]) visit(part, owner, name);
    };
    for (const [id, type] of Object.entries(this.model.types)) {
      const [owner, name] = split(id);
      if (type.kind === 'alias') visit(type.type, owner, name);
      if (type.kind === 'object') for (const field of type.fields) visit(field.type, owner, `${name}${pascal(field.name)}`);
    }

    for (const union of found) {
      if (union.members.some(member => this.rules['left out'][member] || this.model.types[member].variant)) continue;
      const known = union.members.map(member => this.unions.get(member)).find(Boolean);
      const target = known ?? { owner: union.owner, name: union.name, members: [], size: 0 };
      for (const member of union.members) {
        const other = this.unions.get(member);
        if (other && other !== target) for (const moved of other.members) { this.unions.set(moved, target); if (!target.members.includes(moved)) target.members.push(moved); }
        this.unions.set(member, target);
        if (!target.members.includes(member)) target.members.push(member);
      }
      if (union.members.length > target.size) Object.assign(target, { size: union.members.length, owner: union.owner, name: union.name });
    }
  }

  // The records that a union consists of, with those of unions inside; nothing if it has anything else.
  records(type) {
    const members = [];
    for (const part of type.union) {
      const resolved = this.resolve(part);
      if (resolved.union) {
        const inner = this.records(resolved);
        if (!inner) return undefined;
        members.push(...inner);
      } else if (resolved.ref && this.model.types[resolved.ref].kind === 'object') members.push(resolved.ref);
      else return undefined;
    }
    return [...new Set(members)];
  }

  resolve(type) {
    while (type.ref && this.model.types[type.ref]?.kind === 'alias') type = this.model.types[type.ref].type;
    return type.builder ? this.resolve(type.builder) : type;
  }

  // { type, shape, kind }: kind is how the property reads and sets it.
  of(type, owner, name, special) {
    if (special) return special;
    type = this.resolve(type);
    if (type === 'string') return { type: 'string', shape: 'ValueShape.Text', kind: 'class' };
    if (type === 'number') return { type: 'double', shape: 'ValueShape.Number', kind: 'Double' };
    if (type === 'integer') return { type: 'int', shape: 'ValueShape.Integer', kind: 'Int32' };
    if (type === 'boolean') return { type: 'bool', shape: 'ValueShape.Boolean', kind: 'Boolean' };
    if (type === 'any' || type === 'null') return this.any;
    if (type.literal !== undefined) return this.of(typeof type.literal, owner, name);
    if (type.member) return this.enumOf(split(type.member.slice(0, type.member.lastIndexOf('.'))).join('.'));
    if (type.array) {
      const item = this.of(type.array, owner, name);
      return { type: `IReadOnlyList<${item.type}>`, item: item.type, shape: `ValueShape.List<${item.type}>(${item.shape})`, kind: 'List' };
    }
    if (type.map) {
      const item = this.of(type.map, owner, name);
      return { type: `IReadOnlyDictionary<string, ${item.type}>`, item: item.type, shape: `ValueShape.Map<${item.type}>(${item.shape})`, kind: 'Map' };
    }
    if (type.dataquery) return { type: 'global::Artifacts.Grafana.DataQuery', shape: 'global::Artifacts.Grafana.DataQuery.JsonUnion', kind: 'class' };
    if (type.union) return this.unionOf(type, owner, name);
    if (type.ref) return this.reference(type.ref);
    throw new Error(`no C# type for ${JSON.stringify(type)} of ${owner}.${name}`);
  }

  get any() {
    return { type: 'global::Artifacts.Json.JsonValue', shape: 'ValueShape.Any', kind: 'class' };
  }

  reference(id) {
    const type = this.model.types[id];
    if (!type) return this.any;
    if (this.rules.replaced[id]) return { kind: 'class', ...this.rules.replaced[id] };
    if (type.kind === 'enum') return this.enumOf(id);
    const moved = this.rules.views[id];
    if (moved) return { type: `global::${moved}`, shape: `global::${moved}.JsonUnion`, kind: 'class' };
    const name = this.naming.full(id);
    return { type: `global::${name}`, shape: `ValueShape.Record(static () => global::${name}.JsonLayout)`, kind: 'class' };
  }

  enumOf(id) {
    const name = this.naming.full(id);
    return { type: `global::${name}`, shape: `ValueShape.Enum(typeof(global::${name}))`, kind: 'Enum' };
  }

  unionOf(type, owner, name) {
    const parts = type.union.filter(part => part !== 'null').map(part => this.resolve(part));
    if (parts.length === 1) return this.of(parts[0], owner, name);
    const literals = this.literals(parts);
    if (literals) return this.literalEnum(literals, owner, name);
    if (parts.every(part => part === 'string' || typeof part.literal === 'string')) return this.of('string', owner, name);
    const members = this.records({ union: parts });
    if (members) {
      const union = this.unions.get(members[0]);
      if (!union) return this.any;
      const full = this.naming.union(union);
      const uses = Object.entries(this.rules.unions[`${union.owner}.${union.name}`] ?? { JsonUnion: members });
      const [field] = uses.find(([, listed]) => members.every(member => listed.includes(member))) ?? [];
      if (!field) throw new Error(`no union of ${full} has all of ${members.join(', ')}: add one to rules.json`);
      return { type: `global::${full}`, shape: `global::${full}.${field}`, kind: 'class' };
    }
    const kinds = parts.map(part => (part.array === 'string' ? 'strings' : scalar.has(part) ? part : '?')).sort().join('|');
    if (kinds === 'boolean|number') return { type: 'global::Artifacts.Json.BooleanOrNumber', shape: 'global::Artifacts.Json.BooleanOrNumber.Shape', kind: 'class' };
    if (kinds === 'number|string') return { type: 'global::Artifacts.Json.TextOrNumber', shape: 'global::Artifacts.Json.TextOrNumber.Shape', kind: 'class' };
    if (kinds === 'string|strings') return { type: 'global::Artifacts.Json.TextOrTexts', shape: 'global::Artifacts.Json.TextOrTexts.Shape', kind: 'class' };
    return this.any;
  }

  // The texts that a field may say, where these are all told.
  values(type) {
    type = this.resolve(type);
    if (type.ref && this.model.types[type.ref]?.kind === 'enum') return this.model.types[type.ref].members.map(member => member.value);
    return type.union && this.literals(type.union.map(part => this.resolve(part)));
  }

  literals(parts) {
    const values = [];
    for (const part of parts) {
      if (part.union) {
        const inner = this.literals(part.union.map(one => this.resolve(one)));
        if (!inner) return undefined;
        values.push(...inner);
      } else if (typeof part.literal === 'string') values.push(part.literal);
      else return undefined;
    }
    return values;
  }

  literalEnum(values, owner, name) {
    const [pkg, type] = split(owner);
    const full = `${this.naming.namespace(pkg)}.${this.naming.literal(pkg, type, name)}`;
    this.enums.set(full, { owner, field: name, values });
    return { type: `global::${full}`, shape: `ValueShape.Enum(typeof(global::${full}))`, kind: 'Enum' };
  }
}
