// Which C# name and namespace each type of the model has.
import { isTaken, packageWord, pascal, split } from './names.mjs';

const root = 'Artifacts.Grafana';

export class Naming {
  constructor(model, rules) {
    this.rules = rules;
    this.inRoot = new Set(rules.namespaces.root);
    this.names = new Map();
    const known = new Map();
    const order = [...rules.namespaces.order, ...Object.keys(model.types).map(id => split(id)[0])];
    const ids = Object.keys(model.types).filter(id => model.types[id].kind !== 'alias' && !rules['left out'][id] && !this.isFlattened(id, model));
    ids.sort((one, other) => order.indexOf(split(one)[0]) - order.indexOf(split(other)[0]));
    for (const id of ids) {
      const [pkg, own] = split(id);
      let name = rules.names[id]?.name ?? this.plain(model, id, pkg, own);
      if (isTaken(name)) throw new Error(`${id} would be called ${name}, which System has: give it another name in rules.json`);
      const full = () => `${this.namespace(pkg)}.${name}`;
      if (known.has(full()) && this.inRoot.has(pkg)) name = `${packageWord(pkg)}${name}`;
      if (known.has(full())) throw new Error(`${id} and ${known.get(full())} would both be called ${full()}: give one another name in rules.json`);
      known.set(full(), id);
      this.names.set(id, full());
    }
    this.known = known;
  }

  // A query stands beside the other queries, whatever its package calls it.
  plain(model, id, pkg, own) {
    if (model.types[id].variant === 'Dataquery') return own.toLowerCase() === 'dataquery' ? `${packageWord(pkg)}Query` : `${packageWord(pkg)}${pascal(own)}`;
    return pascal(own);
  }

  isFlattened(id, model) {
    if (model.lists.transformers.some(transformer => transformer.options === id)) return true;
    return Object.values(model.panels).some(panel => panel.options === id || (panel.fieldConfig === id && id.endsWith('.FieldConfig')));
  }

  namespace(pkg) {
    return this.inRoot.has(pkg) ? root : `${root}.${this.rules.namespaces.named[pkg] ?? packageWord(pkg)}`;
  }

  full(id) {
    const name = this.names.get(id);
    if (!name) throw new Error(`${id} has no record`);
    return name;
  }

  union(union) {
    const own = this.rules.names[`${union.owner}.${union.name}`]?.name ?? union.name;
    return `${this.namespace(union.owner)}.${own}`;
  }

  literal(pkg, type, field) {
    const named = this.rules.literals[`${pkg}.${type}.${field}`];
    if (named) return named.name;
    const owner = this.names.get(`${pkg}.${type}`);
    return `${owner ? owner.slice(owner.lastIndexOf('.') + 1) : packageWord(pkg)}${pascal(field)}`;
  }
}
