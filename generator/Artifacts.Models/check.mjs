// Checks model.json against the SDK: what the model says about the builders must give the same JSON.
// usage: node check.mjs [combinations, 2500] [seed]
import fs from 'node:fs';
import path from 'node:path';
import { home, requirePackages } from './source/packages.mjs';
import { Cases } from './source/cases.mjs';
import { interpret } from './source/interpreter.mjs';
import { fieldAt, rootOf } from './source/paths.mjs';
import { sortedEntries, split } from './source/names.mjs';

requirePackages();
const [combinations = '2500', seed = '1'] = process.argv.slice(2);
const model = JSON.parse(fs.readFileSync(path.join(home, 'model.json'), 'utf8'));
const cases = new Cases(model, Number(seed));

const faults = [...danglingReferences(), ...unmappedOptions()];
const pathsWithoutField = pathsOutsideTypes();
report('single options', compare(cases.single()));
report('combinations', compare(cases.combined(Number(combinations))));
console.log(`refuse all values: ${cases.refused.length}`);
for (const { option, reason } of cases.refused) console.log(`  ${option}: ${reason}`);
console.log(`paths that lead to no field: ${pathsWithoutField.length}`);
for (const line of pathsWithoutField) console.log(`  ${line}`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function compare(all) {
  let equal = 0;
  const different = [];
  for (const one of all) {
    const ours = canonical(interpret(model, one));
    if (ours === canonical(one.json)) equal++;
    else different.push(`${one.builder} ${one.steps.map(step => step.option).join(', ')}\n    sdk   ${canonical(one.json)}\n    model ${ours}`);
  }
  return { equal, different };
}

function report(what, { equal, different }) {
  console.log(`${what}: ${equal} equal, ${different.length} different`);
  faults.push(...different.slice(0, 10).map(text => `  different: ${text}`));
}

function canonical(value) {
  return JSON.stringify(value, (key, child) =>
    (typeof child === 'object' && child !== null && !Array.isArray(child) ? Object.fromEntries(sortedEntries(child)) : child));
}

function danglingReferences() {
  const missing = new Set();
  JSON.stringify(model, (key, value) => {
    if (typeof value?.ref === 'string' && !model.types[value.ref]) missing.add(value.ref);
    return value;
  });
  return [...missing].map(name => `nothing is named ${name}`);
}

function unmappedOptions() {
  return Object.entries(model.builders).flatMap(([name, builder]) =>
    builder.options.filter(option => option.unmapped || option.arguments.some(argument => argument.unmapped)).map(option => `unmapped: ${name}.${option.name}`));
}

/** Where a builder writes, the type should have a field. */
function pathsOutsideTypes() {
  const lines = [];
  for (const [name, builder] of Object.entries(model.builders)) {
    if (!builder.internal && !model.types[builder.builds]) continue;
    for (const option of builder.options) {
      for (const { path: at } of [...option.arguments, ...(option.constants ?? [])]) {
        if (!at.includes('{') && !fieldAt(model.types, rootOf(builder), at, split(name)[0])) lines.push(`${name}.${option.name}: ${at}`);
      }
    }
  }
  return lines;
}
