// The options of Grafana's transformations: the types that @grafana/data gives its own transformers.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { dataName, directoryOf, loadData } from './packages.mjs';
import { openProgram, readDeclarations } from './declarations.mjs';
import { TypeReader } from './typeNodes.mjs';

const own = 'transformations';
const root = path.join(directoryOf(dataName), 'dist', 'types');
const folder = path.join(root, 'transformations', 'transformers');

/** Types that the model has already, under another package's name. */
const elsewhere = { MatcherConfig: 'dashboard.MatcherConfig' };

/** { types: by "transformations.<Name>", options: by transformer id }. */
export function readTransformations() {
  const files = fs.readdirSync(folder).filter(file => file.endsWith('.d.ts')).sort().map(file => path.join(folder, file));
  const program = openProgram([path.join(root, 'index.d.ts'), ...files]);
  const reader = new TypeReader(program.getTypeChecker(), () => own);
  const declared = declaredTypes(program);
  const options = {};
  const types = {};
  for (const [name, id] of transformerIds()) {
    const type = optionsOf(name, files, program);
    if (!type) continue;
    const reference = `${own}.${type}`;
    include(reference, types, declared, reader, program);
    if (types[reference]?.kind === 'object') options[id] = reference;
  }
  return { types, options };
}

/** The name of each transformer's constant, and its id. */
const transformerIds = () => Object.entries(loadData().standardTransformers).map(([name, transformer]) => [name, transformer.id]);

/** X of `const sortByTransformer: DataTransformerInfo<X>`. */
function optionsOf(constant, files, program) {
  for (const file of files) {
    for (const statement of program.getSourceFile(file).statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const [declaration] = statement.declarationList.declarations;
      const argument = declaration.type?.typeArguments?.[0];
      if (declaration.name.getText() === constant && argument && ts.isTypeReferenceNode(argument)) return argument.typeName.getText();
    }
  }
  return undefined;
}

/** Which file declares a type. */
function declaredTypes(program) {
  const files = new Map();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes('/@grafana/data/') && !file.fileName.includes('/@grafana/schema/')) continue;
    for (const node of file.statements) {
      const isType = ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) || ts.isTypeAliasDeclaration(node);
      if (isType && (!files.has(node.name.text) || file.fileName.startsWith(folder))) files.set(node.name.text, { file, node });
    }
  }
  return files;
}

/** Adds a type, and those that it refers to; a reference to what is no data becomes any. */
function include(reference, types, declared, reader, program) {
  const name = reference.slice(own.length + 1);
  if (types[reference] || !declared.has(name)) return;
  const { file, node } = declared.get(name);
  // Generic types and functions are no data.
  if (node.typeParameters?.length) return;
  types[reference] = readDeclarations(file, { ...proxy(reader), onlyFor: node }).types[name];
  visit(types[reference], inner => include(inner, types, declared, reader, program));
  types[reference] = redirect(types[reference], types);
}

/** Reads only what it can: another declaration of the same file may be a function or a generic. */
function proxy(reader) {
  const tolerant = Object.create(reader);
  tolerant.read = node => {
    try {
      return TypeReader.prototype.read.call(tolerant, node);
    } catch {
      return 'any';
    }
  };
  return { checker: reader.checker, read: tolerant.read, fields: members => TypeReader.prototype.fields.call(tolerant, members), symbolOf: node => reader.symbolOf(node) };
}

function visit(value, found) {
  if (Array.isArray(value)) value.forEach(item => visit(item, found));
  else if (value && typeof value === 'object') {
    if (typeof value.ref === 'string' && value.ref.startsWith(`${own}.`) && !elsewhere[value.ref.slice(own.length + 1)]) found(value.ref);
    if (typeof value.member === 'string') found(value.member.slice(0, value.member.lastIndexOf('.')));
    Object.values(value).forEach(item => visit(item, found));
  }
}

function redirect(value, types) {
  if (Array.isArray(value)) return value.map(item => redirect(item, types));
  if (!value || typeof value !== 'object') return value;
  if (typeof value.ref === 'string') {
    const name = value.ref.slice(own.length + 1);
    if (elsewhere[name]) return { ref: elsewhere[name] };
    return types[value.ref] ? value : 'any';
  }
  if (value.generic) return 'any';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redirect(inner, types)]));
}
