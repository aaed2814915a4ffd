// Grafana's registries, read by running @grafana/data: units, reducers, transformations, colours, matchers.
import { loadData } from './packages.mjs';
import { byName } from './names.mjs';

export function readLists(transformationOptions) {
  const data = loadData();
  const theme = data.createTheme();
  const described = ({ id, name, description }) => ({ id, name, description });
  return {
    units: data.getValueFormats().flatMap(category => category.submenu.map(unit => ({ category: category.text, id: unit.value, label: unit.text }))),
    reducers: data.fieldReducers.list().map(reducer => ({ ...described(reducer), aliases: reducer.aliasIds, standard: reducer.standard || undefined })),
    transformers: transformersOf(data, transformationOptions),
    colorModes: data.fieldColorModeRegistry.list().map(mode => ({ ...described(mode), isByValue: mode.isByValue, isContinuous: mode.isContinuous })),
    namedColors: theme.visualization.hues.flatMap(hue => hue.shades.map(shade => ({ hue: hue.name, name: shade.name, color: shade.color, primary: shade.primary }))),
    palette: theme.visualization.palette,
    fieldMatchers: data.fieldMatchers.list().map(described),
    frameMatchers: data.frameMatchers.list().map(described),
    valueMatchers: data.valueMatchers.list().map(described),
    // The registry of these is filled by Grafana itself, not by the package; the ids are an enum.
    standardFieldConfig: Object.entries(data.FieldConfigProperty).map(([name, id]) => ({ id, name })),
  };
}

/** Some transformations are only known by their id here: Grafana itself implements them. */
function transformersOf(data, options) {
  const known = new Map(Object.values(data.standardTransformers).map(transformer => [transformer.id, transformer]));
  const ids = new Set([...Object.values(data.DataTransformerID), ...known.keys()]);
  return [...ids].sort(byName).map(id => ({ id, name: known.get(id)?.name, description: known.get(id)?.description, options: options[id] }));
}
