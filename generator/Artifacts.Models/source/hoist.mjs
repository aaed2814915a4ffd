// Gives inline object types a name: "<package>.<Owner><Field>".
import { byName, join, pascal, sortedEntries, split } from './names.mjs';

export class Hoister {
  constructor(types) {
    this.types = types;
    /** name of a hoisted type -> its inline form, to find the same form again in builder arguments. */
    this.forms = new Map();
  }

  hoistAll() {
    for (const [name, type] of sortedEntries(this.types)) this.hoistType(name, type);
  }

  hoistType(name, type) {
    for (const field of type.fields ?? []) field.type = this.named(field.type, name + pascal(field.name), field.source);
    if (type.kind === 'alias') type.type = mapInner(type.type, inner => this.named(inner, name + distinction(inner), 'sdk'));
  }

  /** The type without inline objects; new ones take the name, numbered when it is taken. */
  named(type, name, source) {
    if (type.object) return { ref: this.add(type.object, name, source) };
    return mapInner(type, inner => this.named(inner, name, source));
  }

  add(fields, name, source) {
    const free = this.freeName(name);
    const form = formOf({ object: fields });
    const type = { kind: 'object', hoisted: true, fields: fields.map(field => ({ source, ...field })) };
    this.types[free] = type;
    this.forms.set(free, form);
    this.hoistType(free, type);
    return free;
  }

  freeName(name) {
    const taken = new Set(Object.keys(this.types).map(existing => existing.toLowerCase()));
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : name + number;
      if (!taken.has(candidate.toLowerCase())) return candidate;
    }
  }

  /**
   * The type of a builder's argument: inline objects become the hoisted type of the field that the
   * argument sets; else any hoisted type of the same form, the own package's first; else a new one.
   */
  namedLike(type, fieldType, name) {
    if (type.object) return { ref: this.sameForm(type, fieldType, name) ?? this.add(type.object, name, 'sdk') };
    return mapInner(type, inner => this.namedLike(inner, fieldType, name));
  }

  sameForm(type, fieldType, name) {
    const form = formOf(type);
    const fits = reference => this.forms.get(reference) === form;
    const own = referencesIn(fieldType).find(fits);
    if (own) return own;
    const others = [...this.forms.keys()].filter(fits).sort(byName);
    const [packageName] = split(name);
    return others.find(reference => reference.startsWith(join(packageName, ''))) ?? others[0];
  }
}

/** One of an alias's choices is named by its discriminator: TableCellOptionsGeo. */
function distinction(type) {
  const value = type.object?.map(field => field.type.value ?? field.type.literal).find(candidate => typeof candidate === 'string');
  return pascal(value ?? 'Object');
}

/** Documentation aside, two inline objects are the same when this text is. */
const formOf = type => JSON.stringify(type, (key, value) => (key === 'doc' || key === 'source' || key === 'default' ? undefined : value));

/** The same type with its inner types exchanged. */
export function mapInner(type, change) {
  if (type.array) return { array: change(type.array) };
  if (type.map) return { map: change(type.map) };
  if (type.builder) return { builder: change(type.builder) };
  if (type.union) return { union: type.union.map(change) };
  if (type.generic) return { ...type, arguments: type.arguments.map(change) };
  return type;
}

export function referencesIn(type) {
  if (!type) return [];
  if (type.ref) return [type.ref];
  return [type.array, type.map, type.builder, ...(type.union ?? []), ...(type.arguments ?? [])].flatMap(referencesIn);
}
