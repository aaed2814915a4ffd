// Reads @grafana/schema: the types of the current panels, of dashboards and of what they share.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { directoryOf, schemaName } from './packages.mjs';
import { openProgram, readDeclarations } from './declarations.mjs';
import { TypeReader } from './typeNodes.mjs';
import { join } from './names.mjs';

const root = directoryOf(schemaName);
const declarationsRoot = path.join(root, 'dist', 'types');

/** Which of the SDK's packages a file of the schema corresponds to. Order matters: veneers complete the raw types. */
const corresponding = [
  [/^common\/common\.gen\.d\.ts$/, 'common'],
  [/^raw\/dashboard\/x\/types\.gen\.d\.ts$/, 'dashboard'],
  [/^raw\/composable\/(\w+)\/\w+\/x\/types\.gen\.d\.ts$/, undefined],
  [/^schema\/dashboard\/(v2|v2beta1)\/types\.spec\.gen\.d\.ts$/, undefined],
  [/^veneer\/common\.types\.d\.ts$/, 'common'],
  [/^veneer\/dashboard\.types\.d\.ts$/, 'dashboard'],
  [/^veneer\/librarypanel\.types\.d\.ts$/, 'librarypanel'],
];

function placeOf(file) {
  const relative = path.relative(declarationsRoot, file);
  for (const [order, [pattern, packageName]] of corresponding.entries()) {
    const match = pattern.exec(relative);
    if (!match) continue;
    const own = relative.startsWith('schema/') ? `dashboard${match[1]}` : match[1];
    return { order, packageName: packageName ?? own };
  }
  return undefined;
}

/** The schema's types by "<package>.<Name>", in the SDK's names of packages. */
export function readSchema() {
  const files = fs.readdirSync(declarationsRoot, { recursive: true })
    .map(file => path.join(declarationsRoot, file)).filter(placeOf)
    .sort((left, right) => placeOf(left).order - placeOf(right).order || (left < right ? -1 : 1));
  const program = openProgram([path.join(declarationsRoot, 'index.d.ts'), ...files]);
  const reader = new TypeReader(program.getTypeChecker(), file => placeOf(file.fileName)?.packageName ?? 'other');
  const types = {};
  for (const file of files) {
    const declared = readDeclarations(program.getSourceFile(file), reader).types;
    for (const [name, type] of Object.entries(declared)) {
      const reference = join(placeOf(file).packageName, name);
      types[reference] = types[reference] ? complete(types[reference], type) : withDefaults(type, name, file);
    }
  }
  return types;
}

/** A veneer adds fields to a raw type and comments to its fields; its other changes are about generics. */
function complete(raw, veneer) {
  if (raw.kind !== 'object' || veneer.kind !== 'object') return raw;
  const known = new Map(raw.fields.map(field => [field.name, field]));
  for (const field of veneer.fields) {
    const own = known.get(field.name);
    if (own) own.doc ??= field.doc;
    else if (field.type !== 'any') raw.fields.push(field);
  }
  raw.doc ??= veneer.doc;
  return raw;
}

const require = createRequire(import.meta.url);

/** The schema's own default values: constants default<Name> in the compiled file, or in the package's entry. */
function withDefaults(type, name, file) {
  const compiled = file.replace(`${path.sep}types${path.sep}`, `${path.sep}cjs${path.sep}`).replace(/\.d\.ts$/, '.cjs');
  const exported = require(fs.existsSync(compiled) ? compiled : path.join(root, 'dist', 'cjs', 'index.cjs'));
  const defaults = exported[`default${name}`];
  if (type.kind !== 'object' || typeof defaults !== 'object') return type;
  for (const field of type.fields) {
    if (Object.hasOwn(defaults, field.name)) field.default = defaults[field.name];
  }
  return type;
}
