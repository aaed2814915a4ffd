// Replay cases: options of the SDK's builders with random values, and the JSON that the SDK makes of them.
import { loadSdkPackage } from './packages.mjs';
import { sortedEntries, split } from './names.mjs';
import { Random } from './random.mjs';
import { Values, asArgument, asJson } from './values.mjs';
import { Layout, QueryIds } from './alterations.mjs';
import { fieldAt, rootOf } from './paths.mjs';
import { copy } from './recorder.mjs';

/** How many other values are tried when a builder refuses one. */
const attempts = 100;

export class Cases {
  constructor(model, seed = 20240131, isInteger = () => false) {
    this.model = model;
    this.builders = sortedEntries(model.builders);
    this.random = new Random(seed);
    this.values = new Values(model.types, this.random, isInteger);
    /** options that refuse every value, with the last reason. */
    this.refused = [];
  }

  /** Every option of every builder alone. */
  *single() {
    for (const [name, builder] of this.builders) {
      for (const option of builder.options) {
        const result = this.alone(name, builder, option);
        if (result.built) yield result.built;
        else this.refused.push({ option: `${name}.${option.name}`, reason: result.reason });
      }
    }
  }

  /** A constructor can refuse its arguments as well: then others are tried. */
  alone(name, builder, option) {
    let result;
    for (let attempt = 0; attempt < attempts && !result?.built; attempt++) {
      result = this.grow(name, this.argumentsOf(name, builder), [], option);
    }
    return result;
  }

  /** Random combinations of 2 to 12 options of one builder. */
  *combined(count) {
    const candidates = this.builders.filter(([, builder]) => builder.options.length >= 2);
    for (let made = 0; made < count;) {
      const [name, builder] = this.random.pick(candidates);
      const arguments_ = this.argumentsOf(name, builder);
      const wanted = this.random.between(2, 12);
      let steps = [];
      let built;
      for (let tried = 0; tried < wanted; tried++) {
        const result = this.grow(name, arguments_, steps, this.random.pick(builder.options));
        if (result.built) ({ steps, built } = result);
      }
      if (steps.length < 2) continue;
      made++;
      yield built;
    }
  }

  argumentsOf(name, owner) {
    return owner.arguments.map(({ type, path }) => {
      const found = path.includes('{') ? undefined : fieldAt(this.model.types, rootOf(this.model.builders[name]), path, split(name)[0]);
      return this.values.ofField(found && `${found.owner}.${found.field.name}`, type);
    });
  }

  /** One step more; a refused value is exchanged for others. */
  grow(name, arguments_, steps, option) {
    let reason;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const longer = [...steps, { option: option.name, arguments: this.argumentsOf(name, option) }];
      try {
        return { steps: longer, built: this.caseOf(name, arguments_, longer) };
      } catch (error) {
        if (!/ must be /.test(error.message)) throw new Error(`${name}.${option.name}: ${error.stack}`);
        reason = error.message;
      }
    }
    return { reason };
  }

  caseOf(name, arguments_, steps) {
    const [packageName, className] = split(name);
    const builder = new (loadSdkPackage(packageName)[className])(...arguments_.map(asArgument));
    for (const step of steps) builder[step.option](...step.arguments.map(asArgument));
    return {
      builder: name,
      arguments: arguments_.map(asJson),
      steps: steps.map(step => ({ option: step.option, arguments: step.arguments.map(asJson) })),
      json: copy(builder.build()),
    };
  }

  /** What the builder wrote into its arguments is in the arguments: whoever lays out panels himself does it elsewhere. */
  altered(one) {
    const layout = new Layout();
    const queries = new QueryIds();
    const steps = one.steps.map(step => {
      const option = this.model.builders[one.builder].options.find(candidate => candidate.name === step.option);
      const values = copy(step.arguments);
      if (option.alters?.[0] === 'gridPos') layout.add(values[0], step.option === 'withRow', this.model);
      else if (option.alters) queries.number([values[0]].flat());
      return { option: step.option, arguments: named(option, values) };
    });
    return { ...one, arguments: named(this.model.builders[one.builder], one.arguments), steps };
  }
}

const named = (described, values) => described.arguments.map(({ name, type }, index) => ({ name, value: values[index], built: isBuilt(type) }));

/** Whether the SDK takes a builder, or several, for it. */
const isBuilt = type => Boolean(type.builder) || [type.array, type.map, ...(type.union ?? [])].some(part => part && isBuilt(part));
