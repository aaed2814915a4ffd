// Writes replay cases for the parity test, one a line: node replay.mjs <file> [combinations, 2500] [seed]
import fs from 'node:fs';
import path from 'node:path';
import { home, requirePackages } from './source/packages.mjs';
import { Cases } from './source/cases.mjs';

requirePackages();
const [file, combinations = '2500', seed = '20240131'] = process.argv.slice(2);
if (!file) {
  console.error('usage: node replay.mjs <file> [combinations] [seed]');
  process.exit(2);
}
const model = JSON.parse(fs.readFileSync(path.join(home, 'model.json'), 'utf8'));
const { integers } = JSON.parse(fs.readFileSync(path.join(home, 'rules.json'), 'utf8'));
const patterns = integers.map(pattern => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`));
const cases = new Cases(model, Number(seed), key => patterns.some(pattern => pattern.test(key)));
const output = fs.openSync(file, 'w');
const write = all => {
  let count = 0;
  for (const one of all) {
    fs.writeSync(output, `${JSON.stringify(cases.altered(one))}\n`);
    count++;
  }
  return count;
};
console.error(`single options  ${write(cases.single())}`);
console.error(`combinations    ${write(cases.combined(Number(combinations)))}`);
fs.closeSync(output);
console.error(`refuse all      ${cases.refused.length}`);
for (const { option, reason } of cases.refused) console.error(`  ${option}: ${reason}`);
