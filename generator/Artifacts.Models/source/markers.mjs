// Arguments that can be recognised again wherever a builder puts them.
//
// A marker is found by its identity, not by its value: numbers, strings and booleans are boxed
// (new Boolean(true) is not the `true` that was there before), so nothing is ever ambiguous.
// Boxed values pass the builders' range checks, because comparisons unbox them.

/** Tried one after the other, until the builder's range check accepts one. */
const numbers = [1, 0.5, 3, 0, 11, 100];

export class Marker {
  /** @param argument what the builder gets; @param shape how it looks in the builder's tree. */
  constructor(argument, shape) {
    this.argument = argument;
    this.shape = shape;
  }

  isAt(value) {
    return matches(value, this.shape);
  }
}

function matches(value, shape) {
  if (shape.leaf) return value === shape.leaf;
  if (typeof value !== 'object' || value === null || isLeaf(value)) return false;
  const keys = Object.keys(shape.children);
  return Array.isArray(value) === shape.array && Object.keys(value).length === keys.length
    && keys.every(key => matches(value[key], shape.children[key]));
}

const leaves = new WeakSet();

/** A value that came from a marker: the search does not look into it. */
export const isLeaf = value => leaves.has(value);

export class MarkerFactory {
  constructor(types) {
    this.types = types;
    this.count = 0;
  }

  static attempts = numbers.length;

  make(type, attempt) {
    const unique = `marker${this.count++}`;
    if (type === 'string') return leaf(new String(unique));
    if (type === 'number') return leaf(new Number(numbers[attempt]));
    if (type === 'boolean') return leaf(new Boolean(true));
    if (type === 'any' || type.dataquery || type.object) return leaf({ unique });
    if ('literal' in type) return leaf(Object(type.literal));
    if (type.member) return leaf(Object(type.value));
    if (type.array) return branch([this.make(type.array, attempt)], true);
    if (type.map) return branch({ [unique]: this.make(type.map, attempt) }, false);
    if (type.union) return this.make(type.union.find(choice => choice !== 'null'), attempt);
    if (type.builder) {
      const built = this.make(type.builder, attempt);
      return new Marker({ build: () => built.argument }, built.shape);
    }
    return this.makeNamed(this.types[type.ref], attempt, unique);
  }

  makeNamed(type, attempt, unique) {
    if (type.kind === 'alias') return this.make(type.type, attempt);
    if (type.kind === 'enum') return leaf(Object(type.members[0].value));
    // Some builders look into what they get (a row's panels, a query's refId): give them the usual content.
    return leaf({ unique, ...structuredClone(type.defaults) });
  }
}

function leaf(value) {
  leaves.add(value);
  return new Marker(value, { leaf: value });
}

function branch(markers, array) {
  const entries = Object.entries(markers);
  const children = Object.fromEntries(entries.map(([key, marker]) => [key, marker.shape]));
  const arguments_ = entries.map(([key, marker]) => [key, marker.argument]);
  return new Marker(array ? arguments_.map(([, value]) => value) : Object.fromEntries(arguments_), { array, children });
}
