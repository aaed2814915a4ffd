// Puts model.json together.
import { sortedEntries } from './names.mjs';
import { readSdk } from './sdk.mjs';
import { nameArgumentTypes, passCommentsOn, probeBuilders } from './builders.mjs';
import { Hoister } from './hoist.mjs';
import { Overlay } from './overlay.mjs';
import { readSchema } from './schema.mjs';
import { readLists } from './lists.mjs';
import { panelsOf } from './panels.mjs';
import { readTransformations } from './transformations.mjs';

export function buildModel(sources) {
  const sdk = readSdk();
  const builders = probeBuilders(sdk);
  const types = sdk.types;
  const overlay = new Overlay(types, readSchema()).apply();
  const transformations = readTransformations();
  for (const [name, type] of Object.entries(transformations.types)) types[name] = fromData(type);
  const hoister = new Hoister(types);
  hoister.hoistAll();
  nameArgumentTypes(builders, types, hoister);
  passCommentsOn(builders, types);
  const model = {
    sources,
    types: Object.fromEntries(sortedEntries(types).map(([name, type]) => [name, orderedType(type)])),
    panels: panelsOf(builders, types),
    builders,
    lists: readLists(transformations.options),
    leftOut: overlay.leftOut,
  };
  return { model, overlay, packages: sdk.packages };
}

function fromData(type) {
  const marked = list => list?.map(one => ({ ...one, source: 'data' }));
  return { ...type, ...(type.fields && { fields: marked(type.fields) }), ...(type.members && { members: marked(type.members) }) };
}

/** The same order of keys everywhere. */
function orderedType({ kind, hoisted, doc, variant, type, fields, members, default: defaultValue, defaults }) {
  const ordered = { kind, hoisted, doc, variant, type, fields: fields?.map(orderedField), members, default: defaultValue, defaults };
  return Object.fromEntries(Object.entries(ordered).filter(([, value]) => value !== undefined));
}

const orderedField = ({ name, type, optional, default: defaultValue, doc, source }) => ({ name, type, optional, default: defaultValue, source, doc });
