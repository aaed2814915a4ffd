// The panel types: every package whose PanelBuilder starts with a fixed plugin id.
import { join, split, sortedEntries } from './names.mjs';

export function panelsOf(builders, types) {
  const panels = {};
  for (const [name, builder] of sortedEntries(builders)) {
    const [packageName, className] = split(name);
    if (className !== 'PanelBuilder' || builder.builds !== 'dashboard.Panel' || packageName === 'dashboard') continue;
    const known = typeName => (types[join(packageName, typeName)] ? join(packageName, typeName) : null);
    panels[builder.initial.type] = { package: packageName, options: known('Options'), fieldConfig: known('FieldConfig') };
  }
  return Object.fromEntries(sortedEntries(panels));
}
