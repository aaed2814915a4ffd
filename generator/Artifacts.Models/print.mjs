// Prints the C# of every record from model.json, rules.json and descriptions/.
import fs from 'node:fs';
import path from 'node:path';
import { Coverage } from './print/coverage.mjs';
import { CSharp } from './print/csharp.mjs';
import { Lists } from './print/lists.mjs';
import { Report } from './print/report.mjs';
import { Records } from './print/records.mjs';
import { Versions } from './print/versions.mjs';

const here = import.meta.dirname;
const read = name => JSON.parse(fs.readFileSync(path.join(here, name), 'utf8'));
const descriptions = new Map(fs.readdirSync(path.join(here, 'descriptions')).filter(file => file.endsWith('.tsv')).map(file => [
  path.basename(file, '.tsv'),
  new Map(fs.readFileSync(path.join(here, 'descriptions', file), 'utf8').split('\n').filter(Boolean).map(line => line.split('\t'))),
]));

const model = read('model.json');
const rules = read('rules.json');
const additions = read('additions.json');
Object.assign(model.types, additions.types);
Object.assign(model.panels, additions.panels);
// The types know fewer schemes of colours than the editor offers.
for (const type of Object.entries(model.types).filter(([id]) => id.endsWith('.FieldColorModeId')).map(([, type]) => type)) {
  const known = new Set(type.members.map(member => member.value));
  for (const mode of model.lists.colorModes) if (!known.has(mode.id)) type.members.push({ name: mode.id, value: mode.id, doc: mode.description ?? `${mode.name}.` });
}

const records = new Records(model, rules, descriptions).build();
const printer = new CSharp(records);
const folder = path.join(here, '..', 'Artifacts', 'Grafana', 'Generated');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
let lines = 0;
for (const { pkg, text } of printer.files()) {
  fs.writeFileSync(path.join(folder, `${pkg}.g.cs`), text);
  lines += text.split('\n').length;
}

const lists = printer.lists(new Lists(model, rules).all());
fs.writeFileSync(path.join(folder, 'lists.g.cs'), lists);
lines += lists.split('\n').length;
const coverage = new Coverage(records);
fs.writeFileSync(path.join(here, 'coverage.tsv'), coverage.text());
fs.writeFileSync(path.join(here, '..', 'docs', 'grafana-models.md'), new Report(records, coverage).text());

const versions = new Versions(records);
fs.writeFileSync(path.join(here, 'newer-than-11.6.tsv'), versions.text('newer'));
fs.writeFileSync(path.join(here, 'gone-since-11.6.tsv'), versions.text('gone'));

console.log(`${records.all.length} records, ${lines} lines, ${printer.missing.length} without a description`);
if (process.argv.includes('--missing')) console.log(printer.missing.join('\n'));
