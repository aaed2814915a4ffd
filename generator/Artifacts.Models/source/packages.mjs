// Where the packages are and which versions they have. Everything else asks here.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const sdkName = '@grafana/grafana-foundation-sdk';
export const schemaName = '@grafana/schema';
export const dataName = '@grafana/data';

const nodeModules = path.join(home, 'node_modules');

/** Ends the run with a clear message when a package is not installed. */
export function requirePackages() {
  for (const name of [sdkName, schemaName, dataName, 'typescript']) {
    if (!fs.existsSync(path.join(nodeModules, name, 'package.json'))) {
      console.error(`The package ${name} is missing in ${nodeModules}: run npm ci --ignore-scripts`);
      process.exit(1);
    }
  }
}

export const directoryOf = name => path.join(nodeModules, name);

const manifestOf = name => JSON.parse(fs.readFileSync(path.join(directoryOf(name), 'package.json'), 'utf8'));

/** The SDK writes its version as "v0.0.21", the others as "13.2.3". */
export const sources = () =>
  Object.fromEntries([sdkName, schemaName, dataName].map(name => [name, manifestOf(name).version.replace(/^v/, '')]));

/** The SDK's packages ("alerting" ... "xychart"); `cog` is its runtime, not a model. */
export const sdkPackages = () =>
  Object.keys(manifestOf(sdkName).exports).map(key => key.slice(2)).filter(name => name && name !== 'cog').sort();

const requireFromHome = createRequire(path.join(home, 'package.json'));

export const loadSdkPackage = name => requireFromHome(path.join(directoryOf(sdkName), 'dist', name, 'index.js'));

export function loadData() {
  // @grafana/data asks the browser's language while it is loaded.
  globalThis.navigator ??= { language: 'en-US', languages: ['en-US'] };
  return requireFromHome(dataName);
}
