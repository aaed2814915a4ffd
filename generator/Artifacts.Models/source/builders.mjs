// The builders' part of model.json: for every option the paths that it sets.
import { pascal, sortedEntries, split } from './names.mjs';
import { loadSdkPackage } from './packages.mjs';
import { Probe } from './probe.mjs';
import { appended, pathText } from './recorder.mjs';
import { fieldAt, rootOf } from './paths.mjs';

/** Runs on the raw types, because the markers do not need names for inline objects. */
export function probeBuilders(sdk) {
  const probe = new Probe(sdk.types, name => loadSdkPackage(split(name)[0])[split(name)[1]]);
  return Object.fromEntries(sortedEntries(sdk.classes).map(([name, builder]) => [name, describe(probe, name, builder)]));
}

function describe(probe, name, builder) {
  const initial = probe.initial(name, builder);
  const parents = {};
  const options = builder.options.map(option => {
    const found = probe.option(name, builder, option);
    for (const parent of found.parents ?? []) addParent(parents, parent, `${name}.${option.name}`);
    return optionOf(option, found);
  });
  const root = builder.internal ?? builder.builds;
  return {
    builds: builder.builds.dataquery ? 'Dataquery' : builder.builds.ref,
    ...(JSON.stringify(root) !== JSON.stringify(builder.builds) && { internal: root }),
    arguments: builder.arguments.map((argument, index) => ({ ...argument, ...pathOrReason(initial.paths[index]) })),
    initial: initial.json,
    parents: Object.fromEntries(sortedEntries(parents)),
    options,
  };
}

function addParent(parents, { path, json }, option) {
  const known = parents[path];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(json)) throw new Error(`${option} creates ${path} otherwise than another option`);
  parents[path] = json;
}

const pathOrReason = paths => (paths.length === 1 ? { path: paths[0] } : { unmapped: paths.length === 0 ? 'not found' : `found at ${paths.join(' and ')}` });

function optionOf(option, found) {
  const base = { name: option.name };
  const doc = option.doc && { doc: option.doc };
  if (found.unmapped) return { ...base, class: 'unmapped', arguments: option.arguments, unmapped: found.unmapped, ...doc };
  // A key among the arguments is written {name} in the other arguments' paths.
  const keys = found.places.filter(place => place.isKey);
  const text = path => pathText(path.map(segment => {
    const key = keys.find(candidate => candidate.path[0] === segment);
    return key ? `{${option.arguments[key.argument].name}}` : segment;
  }));
  const arguments_ = option.arguments.map((argument, index) => ({
    ...argument,
    ...pathOrReason(found.places.filter(place => place.argument === index).map(place => text(place.path))),
  }));
  const constants = found.constants.length > 0 && { constants: found.constants };
  // The dashboard's withPanel and withRow write the grid position into the panel, the query group the refId.
  const alters = found.alters.length > 0 && { alters: found.alters };
  return { ...base, class: classOf(found, arguments_), arguments: arguments_, ...constants, ...alters, ...doc };
}

function classOf(found, arguments_) {
  if (arguments_.some(argument => argument.unmapped)) return 'unmapped';
  if (arguments_.length === 0) return 'constant';
  if (found.places.some(place => place.isKey)) return 'entry';
  if (arguments_.length > 1 || found.constants.length > 0) return 'multiple';
  return arguments_[0].path.endsWith(appended) ? 'push' : 'set';
}

/** Names the inline objects of the arguments, after those of the types have their names. */
export function nameArgumentTypes(builders, types, hoister) {
  for (const [name, builder] of sortedEntries(builders)) {
    const [packageName] = split(name);
    const nameTypes = (owner, arguments_) => {
      for (const argument of arguments_) {
        const field = argument.path && fieldAt(types, rootOf(builder), argument.path, packageName);
        argument.type = hoister.namedLike(argument.type, field?.type, owner + pascal(argument.name));
      }
    };
    nameTypes(name, builder.arguments);
    for (const option of builder.options) nameTypes(name + pascal(option.name), option.arguments);
  }
}

/** The SDK comments options, not fields: an option that sets one field passes its comment on to it. */
export function passCommentsOn(builders, types) {
  for (const [name, builder] of sortedEntries(builders)) {
    for (const option of builder.options) {
      if (!option.doc || !['set', 'push'].includes(option.class)) continue;
      const found = fieldAt(types, rootOf(builder), option.arguments[0].path, split(name)[0]);
      if (found) found.field.doc ??= option.doc;
    }
  }
}
