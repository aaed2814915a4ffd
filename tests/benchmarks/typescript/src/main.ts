// One folder of dashboards, one file a dashboard: `node dist/main.js <folder>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboard } from './dashboard.js';
import { services } from './size.js';

const folder = process.argv[2] ?? 'output';
mkdirSync(folder, { recursive: true });

for (let number = 1; number <= services; number++) {
  const service = `service-${String(number).padStart(4, '0')}`;
  writeFileSync(join(folder, `${service}.json`), JSON.stringify(dashboard(service).build(), null, 2) + '\n');
}
