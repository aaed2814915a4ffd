// Lays @grafana/schema over the SDK's types: newer fields, enum members, choices and comments.
import { mapInner, referencesIn } from './hoist.mjs';
import { join, pascal, sortedEntries, split } from './names.mjs';

export class Overlay {
  /** @param types the SDK's types, still with inline objects; they are changed in place. */
  constructor(types, schema) {
    this.types = types;
    this.schema = schema;
    this.leftOut = [];
    /** fields whose type is written otherwise in the schema: kept as in the SDK, but reported. */
    this.retyped = [];
    this.addedChoices = [];
  }

  apply() {
    for (const [name, type] of sortedEntries(this.types)) {
      for (const part of type.fields ?? type.members ?? []) part.source = 'sdk';
      const counterpart = this.schema[this.schemaNameOf(name)];
      if (counterpart) this.merge(name, type, counterpart);
    }
    return this;
  }

  /**
   * The SDK leaves out the part of a name that repeats the package: azuremonitor.MonitorQuery is
   * AzureMonitorQuery in the schema. The dashboards v2 are called Spec there.
   */
  schemaNameOf(name) {
    if (this.schema[name]) return name;
    const [packageName, ownName] = split(name);
    if (/^dashboardv2/.test(packageName) && ownName === 'Dashboard') return join(packageName, 'Spec');
    return Object.keys(this.schema).find(candidate => {
      const [candidatePackage, longName] = split(candidate);
      const prefix = longName.slice(0, -ownName.length).toLowerCase();
      return candidatePackage === packageName && longName.endsWith(ownName) && prefix && packageName.startsWith(prefix) && !this.types[candidate];
    });
  }

  merge(name, type, counterpart) {
    type.doc ??= counterpart.doc;
    if (type.kind === 'object' && counterpart.kind === 'object') this.mergeFields(name, type, counterpart);
    else if (type.kind === 'enum') mergeMembers(type, membersOf(counterpart));
    else if (type.kind === 'alias' && type.type.union && counterpart.type?.union) this.mergeChoices(name, type, counterpart);
  }

  mergeFields(name, type, counterpart) {
    const known = new Map(type.fields.map(field => [field.name, field]));
    for (const field of counterpart.fields) {
      const own = known.get(field.name);
      if (!own) this.addField(name, type, field);
      else {
        own.source = 'both';
        own.doc ??= field.doc;
        if (isChoiceOfLiterals(own.type) && isChoiceOfLiterals(field.type)) this.mergeChoices(`${name}.${field.name}`, own, field);
        if (formOf(own.type) !== formOf(this.inSdkNames(field.type))) this.retyped.push({ type: name, field: field.name, sdk: own.type, schema: field.type });
      }
    }
  }

  addField(name, type, field) {
    if (field.type === 'any') {
      const reason = /^(on|set)[A-Z]/.test(field.name) ? 'typed unknown; a callback by its name' : 'typed unknown';
      this.leftOut.push({ type: name, field: field.name, reason });
      return;
    }
    type.fields.push({ ...field, type: this.inSdkNames(field.type), source: 'schema' });
    this.addReferenced(field.type);
  }

  /** Types that the SDK does not know come along, with what they need in turn. */
  addReferenced(type) {
    for (const reference of referencesIn(type).filter(candidate => !this.types[this.sdkNameOf(candidate)])) {
      const added = structuredClone(this.schema[reference]);
      if (!added) throw new Error(`The schema has no ${reference}`);
      this.types[reference] = added;
      for (const part of added.fields ?? added.members ?? []) part.source = 'schema';
      const inner = added.kind === 'alias' ? [added.type] : (added.fields ?? []).map(field => field.type);
      for (const innerType of inner) this.addReferenced(innerType);
    }
    for (const field of inlineFieldsIn(type)) this.addReferenced(field.type);
  }

  mergeChoices(name, type, counterpart) {
    const known = new Set(type.type.union.map(formOf));
    for (const choice of counterpart.type.union.filter(candidate => !known.has(formOf(candidate)))) {
      for (const field of choice.object ?? []) field.source = 'schema';
      type.type.union.push(choice);
      this.addedChoices.push({ type: name, choice });
      this.addReferenced(choice);
    }
  }

  sdkNameOf(reference) {
    if (this.types[reference]) return reference;
    const [packageName] = split(reference);
    return Object.keys(this.types).find(name => split(name)[0] === packageName && this.schemaNameOf(name) === reference) ?? reference;
  }

  inSdkNames(type) {
    if (type.ref) return { ref: this.sdkNameOf(type.ref) };
    return mapInner(type, inner => this.inSdkNames(inner));
  }
}

const isChoiceOfLiterals = type => type.union?.every(choice => choice.literal !== undefined) ?? false;

const formOf = type => JSON.stringify(type, (key, value) => (key === 'doc' || key === 'source' || key === 'default' ? undefined : value));

/** An enum of the SDK can be a union of literals in the schema. */
function membersOf(counterpart) {
  if (counterpart.kind === 'enum') return counterpart.members;
  const choices = counterpart.type?.union ?? [];
  return choices.filter(choice => choice.literal !== undefined).map(choice => ({ name: pascal(String(choice.literal)), value: choice.literal }));
}

/** Members correspond by value; two can have the same one (ScaleDirection: up and right are 1). */
function mergeMembers(type, members) {
  const ofSdk = [...type.members];
  for (const member of members) {
    const same = ofSdk.filter(own => own.value === member.value);
    if (same.length === 0) type.members.push({ ...member, source: 'schema' });
    for (const own of same) {
      own.source = 'both';
      own.doc ??= member.doc;
    }
  }
}

function inlineFieldsIn(type) {
  if (type.object) return type.object;
  return [type.array, type.map, ...(type.union ?? [])].filter(Boolean).flatMap(inlineFieldsIn);
}
