// The declarations of one .d.ts file: object types, enums, aliases and builder classes.
import ts from 'typescript';
import { documentationOf } from './documentation.mjs';
import { nameOf } from './typeNodes.mjs';

export function openProgram(files) {
  return ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    types: [],
  });
}

export function readDeclarations(sourceFile, reader) {
  const types = {};
  const classes = {};
  ts.forEachChild(sourceFile, node => {
    if (ts.isInterfaceDeclaration(node)) types[node.name.text] = readInterface(node, reader);
    else if (ts.isEnumDeclaration(node)) types[node.name.text] = readEnum(node, reader);
    else if (ts.isTypeAliasDeclaration(node)) types[node.name.text] = documented({ kind: 'alias', type: reader.read(node.type) }, node);
    else if (ts.isClassDeclaration(node)) classes[node.name.text] = readClass(node, reader);
  });
  return { types, classes };
}

const documented = (type, node) => {
  const doc = documentationOf(node);
  return doc ? { ...type, doc } : type;
};

function readInterface(node, reader) {
  const variant = node.members.filter(ts.isMethodSignature)
    .map(method => /^_implements(\w+)Variant$/.exec(method.name.getText())?.[1]).find(Boolean);
  const type = { kind: 'object', fields: fieldsWithInherited(node, reader) };
  if (variant) type.variant = variant;
  return documented(type, node);
}

/** Own fields and those of the parents; a field that is declared again overrides the parent's. */
function fieldsWithInherited(node, reader) {
  const fields = new Map();
  for (const clause of node.heritageClauses ?? []) {
    for (const parent of clause.types) {
      for (const field of inherited(parent, reader)) fields.set(field.name, field);
    }
  }
  for (const field of reader.fields(node.members)) {
    const doc = field.doc ?? fields.get(field.name)?.doc;
    fields.set(field.name, doc ? { ...field, doc } : field);
  }
  return [...fields.values()];
}

function inherited(parent, reader) {
  const name = parent.expression.getText();
  if (name === 'Omit') {
    const left = parent.typeArguments[1];
    const omitted = new Set((ts.isUnionTypeNode(left) ? left.types : [left]).map(type => type.literal.text));
    return fieldsOfSymbol(reader.symbolOf(parent.typeArguments[0].typeName), reader).filter(field => !omitted.has(field.name));
  }
  return fieldsOfSymbol(reader.symbolOf(parent.expression), reader);
}

const fieldsOfSymbol = (symbol, reader) =>
  symbol.declarations.filter(ts.isInterfaceDeclaration).flatMap(declaration => fieldsWithInherited(declaration, reader));

function readEnum(node, reader) {
  const members = node.members.map(member => {
    const doc = documentationOf(member);
    return { name: nameOf(member.name), value: reader.checker.getConstantValue(member), ...(doc && { doc }) };
  });
  return documented({ kind: 'enum', members }, node);
}

function readClass(node, reader) {
  const implemented = node.heritageClauses?.[0]?.types[0];
  const parameters = method => method.parameters.map(parameter => ({ name: parameter.name.getText(), type: reader.read(parameter.type) }));
  const builder = { builds: reader.read(implemented.typeArguments[0]), arguments: [], options: [] };
  for (const member of node.members) {
    const name = member.name?.getText();
    if (ts.isPropertyDeclaration(member) && name === 'internal') builder.internal = reader.read(member.type);
    else if (ts.isConstructorDeclaration(member)) builder.arguments = parameters(member);
    else if (ts.isMethodDeclaration(member) && name !== 'build') builder.options.push({ name, arguments: parameters(member) });
  }
  return builder;
}
