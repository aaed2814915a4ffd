// Does what a builder does, from model.json alone: initial tree, parents, paths, constants.
import { copy } from './recorder.mjs';
import { Layout, QueryIds } from './alterations.mjs';

export function interpret(model, { builder: name, arguments: arguments_, steps }) {
  const builder = model.builders[name];
  const tree = copy(builder.initial);
  const alterations = { Layout: new Layout(), QueryIds: new QueryIds() };
  const place = (described, values) => new Placement(tree, builder.parents, namedValues(described, values)).run(described);
  place({ arguments: builder.arguments }, copy(arguments_));
  for (const step of steps) {
    const option = builder.options.find(candidate => candidate.name === step.option);
    const values = copy(step.arguments);
    if (option.alters?.[0] === 'gridPos') alterations.Layout.add(values[0], step.option === 'withRow', model);
    else if (option.alters) alterations.QueryIds.number([values[0]].flat());
    place(option, values);
  }
  return tree;
}

const namedValues = (described, values) => new Map(described.arguments.map((argument, index) => [argument.name, values[index]]));

/** Puts the values and constants of one option into the tree. */
class Placement {
  constructor(tree, parents, values) {
    this.tree = tree;
    this.parents = parents;
    this.values = values;
    /** lists that got their new element already: the option's other paths mean the same one. */
    this.extended = new Set();
  }

  run(described) {
    for (const { name, path } of described.arguments) {
      const isOnlyKey = path === `{${name}}`;
      if (!isOnlyKey) this.set(path, this.values.get(name));
    }
    for (const { path, value } of described.constants ?? []) this.set(path, copy(value));
  }

  set(path, value) {
    const segments = path.replaceAll('[]', '.[]').split('.');
    let node = this.tree;
    let walked = '';
    for (const [index, segment] of segments.entries()) {
      walked = segment === '[]' || !walked ? walked + segment : `${walked}.${segment}`;
      const key = this.keyIn(node, segment, walked);
      if (index === segments.length - 1) node[key] = value;
      else node = node[key] ??= copy(this.parents[walked]) ?? {};
    }
  }

  keyIn(node, segment, walked) {
    if (segment.startsWith('{')) return this.values.get(segment.slice(1, -1));
    if (segment !== '[]') return segment;
    if (this.extended.has(walked)) return node.length - 1;
    this.extended.add(walked);
    return node.length;
  }
}
