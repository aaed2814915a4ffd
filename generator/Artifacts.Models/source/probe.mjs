// Runs the SDK's builders to learn where their arguments go.
import { MarkerFactory, isLeaf } from './markers.mjs';
import { appended, copy, isWithin, pathText, record } from './recorder.mjs';

/** @param types raw types by name; @param classOf gives a builder's constructor by name. */
export class Probe {
  constructor(types, classOf) {
    this.markers = new MarkerFactory(types);
    this.classOf = classOf;
  }

  construct(name, builder) {
    const markers = builder.arguments.map(argument => this.markers.make(argument.type, 0));
    return { instance: new (this.classOf(name))(...markers.map(marker => marker.argument)), markers };
  }

  /** What a new builder holds without its arguments, and where these go. */
  initial(name, builder) {
    const { instance, markers } = this.construct(name, builder);
    const found = findings(instance.internal, [], markers);
    return {
      paths: markers.map((_, index) => found.places.filter(place => place.argument === index).map(place => pathText(place.path))),
      json: copy(withoutMarkers(instance.internal, markers)),
    };
  }

  /** Where one option's arguments go, which constants it sets, which parents it creates. */
  option(name, builder, option) {
    let refusal;
    for (let attempt = 0; attempt < MarkerFactory.attempts; attempt++) {
      const { instance } = this.construct(name, builder);
      const markers = option.arguments.map(argument => this.markers.make(argument.type, attempt));
      const before = copy(markers.map(built));
      const log = [];
      instance.internal = record(instance.internal, log);
      try {
        instance[option.name](...markers.map(marker => marker.argument));
      } catch (error) {
        refusal = error.message;
        continue;
      }
      const alters = before.flatMap((value, index) => differences(value, copy(built(markers[index])), []));
      return { ...understand(log, markers), alters };
    }
    return { unmapped: `refuses every value: ${refusal}` };
  }
}

/** What the builder was given, with the inner builders' results. */
function built({ argument }) {
  if (Array.isArray(argument)) return argument.map(inner => built({ argument: inner }));
  return argument.build?.() ?? argument;
}

/** The paths inside an argument that the option wrote to. */
function differences(before, after, path) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null) return [pathText(path)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap(key => differences(before[key], after[key], [...path, Array.isArray(after) ? appended : key]));
}

function understand(log, markers) {
  const isParent = (entry, index) => log.slice(index + 1).some(later => isWithin(later.path, entry.path));
  const parents = log.filter(isParent).map(entry => ({ path: pathText(entry.path), json: entry.json }));
  const places = [];
  const constants = [];
  for (const entry of log.filter((candidate, index) => !isParent(candidate, index))) {
    const found = findings(entry.value, entry.path, markers);
    places.push(...found.places);
    constants.push(...found.constants);
  }
  return { parents, places, constants };
}

/** The arguments in a value, and everything else in it. An argument can also be a key: elements[key]. */
function findings(value, path, markers) {
  const found = { places: [], constants: [] };
  const keyOf = segment => markers.findIndex(marker => marker.argument instanceof String && marker.argument.valueOf() === segment);
  for (const segment of path) {
    if (keyOf(segment) >= 0) found.places.push({ argument: keyOf(segment), path: [segment], isKey: true });
  }
  visit(value, path);
  return found;

  function visit(node, at) {
    const argument = markers.findIndex(marker => marker.isAt(node));
    if (argument >= 0) found.places.push({ argument, path: at });
    else if (typeof node !== 'object' || node === null || isLeaf(node) || Object.keys(node).length === 0) {
      found.constants.push({ path: pathText(at), value: node });
    } else for (const [key, child] of Object.entries(node)) visit(child, [...at, key]);
  }
}

function withoutMarkers(value, markers) {
  if (markers.some(marker => marker.isAt(value))) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => withoutMarkers(item, markers));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutMarkers(child, markers)]));
}
