// Which field a JSON path leads to, from the type that a builder builds.
import { join, split } from './names.mjs';

/**
 * Fields that are `any` in the shared types, but in one package hold that package's own type:
 * a panel's options and custom field options, a query's spec.
 */
function openType(types, packageName, name) {
  const known = typeName => types[join(packageName, typeName)] && { ref: join(packageName, typeName) };
  if (name === 'options') return known('Options');
  if (name === 'custom') return known('FieldConfig');
  if (name !== 'spec') return undefined;
  const queries = Object.keys(types).filter(reference => split(reference)[0] === packageName && types[reference].variant);
  return { union: queries.map(reference => ({ ref: reference })) };
}

/**
 * The last field on the path, and its type (the element's type when the path ends in []).
 * @param packageName the builder's package
 */
export function fieldAt(types, root, path, packageName) {
  let type = root;
  let found;
  for (const segment of path.split('.')) {
    const [name, ...lists] = segment.split('[');
    const owner = objectTypes(types, type).find(reference => types[reference].fields.some(field => field.name === name));
    const field = owner && types[owner].fields.find(candidate => candidate.name === name);
    if (field) type = (field.type === 'any' && openType(types, packageName, name)) || field.type;
    else if (mapOf(types, type)) type = mapOf(types, type);
    else return undefined;
    found = field && { owner, field };
    for (const _ of lists) type = elementOf(types, type);
    if (!type) return undefined;
  }
  return found && { ...found, type };
}

/** What a builder's paths start from. */
export const rootOf = builder => builder.internal ?? { ref: builder.builds };

/** The object types that a value of this type can have. */
export function objectTypes(types, type) {
  if (type.union) return type.union.flatMap(choice => objectTypes(types, choice));
  const named = types[type.ref];
  if (named?.kind === 'alias') return objectTypes(types, named.type);
  return named?.kind === 'object' ? [type.ref] : [];
}

const unalias = (types, type) => (types[type.ref]?.kind === 'alias' ? unalias(types, types[type.ref].type) : type);

const mapOf = (types, type) => unalias(types, type).map;

const elementOf = (types, type) => unalias(types, type).array;
