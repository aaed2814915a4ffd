// Reads the Foundation SDK: every package's types (with the SDK's own defaults) and builder classes.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { directoryOf, loadSdkPackage, sdkName, sdkPackages } from './packages.mjs';
import { openProgram, readDeclarations } from './declarations.mjs';
import { TypeReader } from './typeNodes.mjs';
import { lineCommentsOver } from './documentation.mjs';
import { join } from './names.mjs';

/** types and classes by "<package>.<Name>". */
export function readSdk() {
  const packages = sdkPackages();
  const dist = path.join(directoryOf(sdkName), 'dist');
  const program = openProgram(packages.map(name => path.join(dist, name, 'index.d.ts')));
  const reader = new TypeReader(program.getTypeChecker(), file => path.basename(path.dirname(file.fileName)));
  const types = {};
  const classes = {};
  for (const packageName of packages) {
    const directory = path.join(dist, packageName);
    const module = loadSdkPackage(packageName);
    const files = fs.readdirSync(directory).filter(name => name.endsWith('.d.ts') && name !== 'index.d.ts').sort();
    for (const file of files) {
      const declared = readDeclarations(program.getSourceFile(path.join(directory, file)), reader);
      for (const [name, type] of Object.entries(declared.types)) {
        addDefaults(type, module[`default${name[0].toUpperCase()}${name.slice(1)}`] ?? module[`default${name}`]);
        types[join(packageName, name)] = type;
      }
      const comments = commentsOfMethods(path.join(directory, file.replace(/\.d\.ts$/, '.js')));
      for (const [name, builder] of Object.entries(declared.classes)) {
        for (const option of builder.options) {
          const doc = comments[`${name}.${option.name}`];
          if (doc) option.doc = doc;
        }
        classes[join(packageName, name)] = builder;
      }
    }
  }
  return { packages, types, classes };
}

function addDefaults(type, defaultFunction) {
  if (typeof defaultFunction !== 'function') return;
  const value = defaultFunction();
  if (value === undefined) return;
  const defaults = JSON.parse(JSON.stringify(value));
  if (type.kind === 'enum') type.default = defaults;
  else type.defaults = defaults;
  for (const field of type.fields ?? []) {
    if (Object.hasOwn(defaults, field.name)) field.default = defaults[field.name];
  }
}

/** "<Class>.<method>" -> the comment over the method in the compiled file (the .d.ts files have none). */
function commentsOfMethods(file) {
  const text = fs.readFileSync(file, 'utf8');
  const comments = {};
  ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), node => {
    if (!ts.isClassDeclaration(node)) return;
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      comments[`${node.name.text}.${method.name.getText()}`] = lineCommentsOver(method, text);
    }
  });
  return comments;
}
