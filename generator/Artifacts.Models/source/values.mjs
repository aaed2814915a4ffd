// Random values that are valid for a type of model.json.
import { sortedEntries } from './names.mjs';

/** A value that the SDK wants to get from a builder. */
class Built {
  constructor(value) {
    this.value = value;
  }
}

/** As the SDK takes it: builders in place, and a copy, because some builders write into what they get. */
export const asArgument = value => convert(value, built => ({ build: () => asArgument(built.value) }));

export const asJson = value => convert(value, built => asJson(built.value));

function convert(value, builtAs) {
  if (value instanceof Built) return builtAs(value);
  if (Array.isArray(value)) return value.map(item => convert(item, builtAs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, convert(child, builtAs)]));
}

const whole = type => (type === 'number' ? 'integer' : type.union ? { union: type.union.map(whole) } : type);

const words = ['cpu', 'Requests per second', 'node-1', 'größer', 'a "quoted" word', 'back\\slash', '{{instance}}', '$interval', 'x < 1 && y > 2', 'two\nlines', '1h', '10'];

/** Deeper than this, lists are empty and optional fields absent. */
const deepest = 4;

export class Values {
  /** @param isInteger whether a field, by its type's name and its own, takes whole numbers only. */
  constructor(types, random, isInteger = () => false) {
    this.types = types;
    this.isInteger = isInteger;
    this.random = random;
    this.queries = sortedEntries(types).filter(([, type]) => type.variant === 'Dataquery').map(([name]) => ({ ref: name }));
  }

  of(type, depth = 0) {
    if (typeof type === 'string') return this.scalar(type, depth);
    if (type.literal !== undefined) return type.literal;
    if (type.member) return type.value;
    if (type.array) return this.several(depth, () => this.of(type.array, depth + 1));
    if (type.map) return Object.fromEntries(this.several(depth, index => [`key${index}`, this.of(type.map, depth + 1)]));
    if (type.union) return this.of(this.random.pick(type.union), depth);
    if (type.builder) return new Built(this.of(type.builder, depth));
    if (type.dataquery) return this.of(this.random.pick(this.queries), depth + 1);
    const named = this.types[type.ref];
    if (named.kind === 'alias') return this.of(named.type, depth);
    if (named.kind === 'enum') return this.random.pick(named.members).value;
    return this.object(type.ref, named, depth);
  }

  object(name, type, depth) {
    const isOptionalKept = () => depth < deepest && this.random.chance(depth === 0 ? 0.4 : 0.2);
    const kept = type.fields.filter(field => !field.optional || isOptionalKept());
    return Object.fromEntries(kept.map(field => [field.name, this.ofField(`${name}.${field.name}`, field.type, depth + 1)]));
  }

  ofField(key, type, depth = 0) {
    return this.of(this.isInteger(key) ? whole(type) : type, depth);
  }

  several(depth, make) {
    return depth >= deepest ? [] : Array.from({ length: this.random.between(0, 2) }, (_, index) => make(index));
  }

  scalar(type, depth) {
    switch (type) {
      case 'string': return this.random.chance(0.05) ? '' : this.random.pick(words);
      case 'number': return this.number();
      case 'integer': return this.random.between(0, this.random.chance(0.7) ? 24 : 100000);
      case 'boolean': return this.random.chance(0.5);
      case 'null': return null;
      default: return this.anything(depth);
    }
  }

  number() {
    const kind = this.random.next();
    if (kind < 0.4) return this.random.between(0, 24);
    if (kind < 0.6) return this.random.between(1, 99) / 100;
    if (kind < 0.7) return this.random.between(-90, 90);
    if (kind < 0.9) return this.random.between(0, 100000) / 8;
    return this.random.pick([Number.MAX_SAFE_INTEGER, 2 ** 31, -(2 ** 31) - 1, 1700000000000]);
  }

  anything(depth) {
    const scalar = () => this.scalar(this.random.pick(['string', 'number', 'boolean']), depth);
    const kind = this.random.next();
    if (kind < 0.4) return scalar();
    if (kind < 0.6) return this.several(depth, scalar);
    return Object.fromEntries(this.several(depth, index => [`any${index}`, scalar()]));
  }
}
