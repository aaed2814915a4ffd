// Reads Grafana's packages and writes model.json. Run: npm ci --ignore-scripts && node extract.mjs
import fs from 'node:fs';
import path from 'node:path';
import { home, requirePackages, sources } from './source/packages.mjs';

requirePackages();
// Imported only now: these modules load the packages themselves.
const { buildModel } = await import('./source/model.mjs');
const { print } = await import('./source/print.mjs');
const { differencesOf, summaryOf } = await import('./source/summary.mjs');

const result = buildModel(sources());
fs.writeFileSync(path.join(home, 'model.json'), print(result.model));
console.log(summaryOf(result));
if (process.argv.includes('--differences')) console.log(differencesOf(result));
