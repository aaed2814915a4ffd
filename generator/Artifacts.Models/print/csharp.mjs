// Prints records and enumerations as C#. Every decision was made before: this only formats.
import { pascal, split } from './names.mjs';

const keywords = new Set(['default', 'operator', 'event', 'params', 'ref', 'from', 'fixed', 'lock', 'object', 'string', 'namespace', 'for', 'in', 'is', 'as', 'base', 'checked', 'class']);

export class CSharp {
  constructor(records) {
    this.records = records;
    this.missing = [];
  }

  // The records of each package, as one file of one namespace.
  files() {
    const files = new Map();
    const put = (namespace, pkg, name, text) => {
      const key = namespace === 'Artifacts.Grafana' && this.records.naming.namespace(pkg) !== namespace ? `${pkg}.query` : pkg;
      if (!files.has(key)) files.set(key, { namespace, parts: [] });
      const file = files.get(key);
      if (file.namespace !== namespace) throw new Error(`${pkg} is in two namespaces: ${file.namespace}, ${namespace}`);
      file.parts.push({ name, text });
    };
    for (const record of this.records.all) {
      const pkg = record.namespace.startsWith('Artifacts.Grafana.Dashboard') ? record.namespace.split('.').pop().toLowerCase() : split(record.source)[0];
      put(record.namespace, pkg, record.name, this.record(record));
    }
    for (const [id, full] of this.records.naming.names) {
      const type = this.records.model.types[id];
      if (type.kind === 'enum') put(full.slice(0, full.lastIndexOf('.')), split(id)[0], full, this.enumeration(full, this.records.describe(id) ?? type.doc, type.members.map(member => ({ ...member, doc: this.records.describe(id, member.name) ?? member.doc })), id));
    }
    for (const [full, { owner, field, values }] of this.records.types.enums) {
      const doc = this.records.describe(owner, field);
      put(full.slice(0, full.lastIndexOf('.')), split(owner)[0], full, this.enumeration(full, doc, values.map(value => ({ name: value, value, doc: this.records.describe(owner, `${field}=${value}`) ?? this.records.describe(`${split(owner)[0]}.${split(owner)[1]}=${value}`) })), `${owner}.${field}`));
    }
    return [...files].map(([pkg, { namespace, parts }]) => ({ pkg, text: header(namespace) + parts.sort((one, other) => (one.name < other.name ? -1 : 1)).map(part => part.text).join('\n') }));
  }

  // Grafana's registries, as one more file.
  lists(all) {
    return header('Artifacts.Grafana') + all.map(({ name, isRecord, doc, members, series }) => {
      const lines = members.map(member => `${this.summary(member.doc, '    ')}${isRecord
        ? `    public static ${name} ${member.name} => new(${literal(member.value)});\n`
        : `    public const string ${member.name} = ${literal(member.value)};\n`}`);
      if (series) lines.push(`${this.summary('The colours that series get one after the other, by the classic palette.', '    ')}    public static IReadOnlyList<string> Classic =>\n    [\n${series.map(color => `        ${literal(color)},\n`).join('')}    ];\n`);
      return isRecord ? `public sealed partial record ${name}\n{\n${lines.join('\n')}}\n` : `${this.summary(doc, '')}public static class ${name}\n{\n${lines.join('\n')}}\n`;
    }).join('\n');
  }

  enumeration(full, doc, members, source) {
    const name = full.slice(full.lastIndexOf('.') + 1);
    const seen = new Set();
    const lines = members.map(member => {
      let own = pascal(member.name);
      while (seen.has(own)) own += '_';
      seen.add(own);
      const isNumber = typeof member.value === 'number';
      const text = this.summary(member.doc ?? this.lack(`${source}.${member.name}`, `Grafana's \`${member.value}\`.`), '    ');
      return isNumber ? `${text}    ${own} = ${member.value},\n` : `${text}    [EnumMember(Value = ${literal(member.value)})]\n    ${own},\n`;
    });
    return `${this.summary(doc ?? this.lack(source, `Grafana's ${name}.`), '')}public enum ${name}\n{\n${lines.join('\n')}}\n`;
  }

  record(record) {
    const { name, isAbstract } = record;
    const base = record.base ? `global::${record.base}` : record.isArtifact ? 'global::Artifacts.Artifact' : 'global::Artifacts.Json.JsonRecord';
    const first = this.count(record.base);
    const required = new Set((record.ctor ?? []).filter(path => !path.endsWith('?')));
    const parts = [];
    const constructor = this.constructor_(record);
    if (constructor) parts.push(constructor);
    const room = this.records.rules.room[`${record.namespace}.${name}`];
    parts.push(isAbstract ? `    private protected ${name}()\n    {\n${room ? `        said.Reserve(${room});\n` : ''}    }\n` : `    ${constructor ? 'private' : 'public'} ${name}()\n    {\n    }\n`);
    if (!isAbstract && !constructor) parts[parts.length - 1] = `    /// <summary>Says nothing yet.</summary>\n${parts[parts.length - 1]}`;
    record.own.forEach((field, index) => {
      if (field.property === name) field.property += 'Value';
      if (this.records.rules.handwritten.includes(`${record.namespace}.${name}.${field.property}`)) parts.push(`    private const int ${field.property}Field = ${first + index};\n`);
      else parts.push(this.property(field, first + index, required.has(field.path) || this.records.rules.required.includes(field.key)));
    });
    const lines = [...record.own.map(field => this.field(field)), ...record.constants.map(constant), ...record.objects.map(path => `JsonField.Object(${literal(path)})`), ...(record.defaults ?? []).map(constant)];
    const joined = lines.map(line => `        ${line}`).join(',\n');
    if (isAbstract) parts.push(`    internal static${record.base ? ' new' : ''} readonly JsonField[] JsonFields = ${record.base ? `RecordShape.Join(\n        global::${record.base}.JsonFields${lines.length ? `,\n${joined}` : ''})` : `\n    [\n${joined}${lines.length ? ',\n' : ''}    ]`};\n`);
    else {
      const own = record.base && this.records.byName.get(record.base).own.length + this.count(record.base) > 0 ? `RecordShape.Join(\n        global::${record.base}.JsonFields${lines.length ? `,\n${joined}` : ''})` : `[\n${joined}\n    ]`;
      parts.push(`    internal static readonly RecordShape JsonLayout = new(${literal(record.source)}, static () => new ${name}(), ${own});\n`);
      parts.push(record.isArtifact ? '' : '    internal override RecordShape OwnShape => JsonLayout;\n');
    }
    if (record.union) parts.push(this.union(record));
    const modifiers = `${isAbstract ? 'abstract ' : 'sealed '}${record.isPartial || this.records.rules.partial.includes(name) ? 'partial ' : ''}`;
    return `${this.summary(record.doc ?? this.lack(record.source, `Grafana's ${name}.`), '')}public ${modifiers}record ${name} : ${base}\n{\n${parts.filter(Boolean).join('\n')}}\n`;
  }

  hasUnion(name) {
    const record = name && this.records.byName.get(name);
    return Boolean(record) && (Boolean(record.union) || this.hasUnion(record.base));
  }

  // How many fields a base and its bases have: those of a record come after them.
  count(name) {
    if (!name) return 0;
    const record = this.records.byName.get(name);
    return this.count(record.base) + record.own.length + record.constants.length + record.objects.length + (record.defaults ?? []).length;
  }

  constructor_(record) {
    if (!record.ctor || record.isAbstract) return '';
    const parameters = record.ctor.map(text => {
      const path = text.replace('?', '');
      const { field } = this.find(record, path);
      const isOptional = text.endsWith('?');
      const camel = path[0].toLowerCase() + path.slice(1).replace(/[^A-Za-z0-9]/g, '');
      return { field, isOptional, name: keywords.has(camel) ? `@${camel}` : camel };
    });
    const docs = parameters.map(one => `    /// <param name="${one.name.replace('@', '')}">${inline(one.field.doc ?? '')}</param>\n`).join('');
    const list = parameters.map(one => (one.isOptional ? `${one.field.type}? ${one.name} = null` : `${one.field.type} ${one.name}`)).join(', ');
    const body = parameters.map(one => `        ${one.field.property === record.name ? `${one.field.property}Value` : one.field.property} = ${one.name};\n`).join('');
    // Records that say a few things at once need no more room afterwards.
    const room = parameters.length > 2 ? `        said.Reserve(${parameters.length});\n` : '';
    return `    /// <summary>Says what must be said.</summary>\n${docs}    public ${record.name}(${list})\n    {\n${room}${body}    }\n`;
  }

  find(record, path) {
    for (let one = record; one; one = this.records.byName.get(one.base)) {
      const field = one.own.find(own => own.path === path);
      if (field) return { field, owner: one };
    }
    throw new Error(`${record.name} has no field ${path} for its constructor`);
  }

  property(field, index, isRequired) {
    const text = this.summary(field.doc ?? this.lack(field.key, `Grafana's \`${field.path}\`.`), '    ') + `    /// <remarks>JSON: <c>${escape(field.path)}</c>${field.default === undefined ? '' : `; unset: <c>${escape(JSON.stringify(field.default))}</c>`}${field.source === 'schema' ? '; newer than Grafana 11.6' : ''}.</remarks>\n`;
    const { type, kind, property } = field;
    const [declared, get, set] = {
      class: isRequired
        ? [type, type === 'string' ? `said.Text(${index})` : `(${type})said.Find(${index})!`, `said.Put(${index}, value)`]
        : [`${type}?`, `said.Find(${index}) as ${type}`, `said.Set(${index}, value)`],
      Double: isRequired ? ['double', `said.Double(${index}) ?? 0`, `said.Set(${index}, (double?)value)`] : ['double?', `said.Double(${index})`, `said.Set(${index}, value)`],
      Int32: isRequired ? ['int', `said.Int32(${index}) ?? 0`, `said.Set(${index}, (int?)value)`] : ['int?', `said.Int32(${index})`, `said.Set(${index}, value)`],
      Boolean: isRequired ? ['bool', `said.Boolean(${index}) ?? false`, `said.Set(${index}, (bool?)value)`] : ['bool?', `said.Boolean(${index})`, `said.Set(${index}, value)`],
      Enum: isRequired ? [type, `said.Enum<${type}>(${index}) ?? default`, `said.SetEnum(${index}, (${type}?)value)`] : [`${type}?`, `said.Enum<${type}>(${index})`, `said.SetEnum(${index}, value)`],
      List: [type, `said.Find(${index}) is JsonList<${field.item}> list ? list.Items : said.List<${field.item}>(${index})`, `said.Put<${field.item}>(${index}, value)`],
      Map: [type, `said.Map<${field.item}>(${index})`, `said.Put(${index}, value)`],
    }[kind];
    return `${text}    public ${declared} ${property}\n    {\n        get => ${get};\n        init => ${set};\n    }\n`;
  }

  field(field) {
    const shape = field.union ? this.unionShape(field.union, '        ') : field.shape;
    const made = `new JsonField(nameof(${field.property}), ${literal(field.path)}, ${shape})`;
    return field.default === undefined || !field.isDefaultWritten ? made : `${made} { Default = ${json(field.default)} }`;
  }

  union(record) {
    const isNew = this.hasUnion(record.base) ? ' new' : '';
    return (record.unions ?? [{ field: 'JsonUnion', ...record.union }]).map(one => `    internal static${isNew} readonly UnionShape ${one.field} = ${this.unionShape(one, '    ')};\n`).join('\n');
  }

  unionShape({ discriminator, cases, other, toldByOwner }, indent) {
    const reference = target => `ValueShape.Record(static () => global::${target.namespace}.${target.name}.JsonLayout)`;
    const list = cases.map(one => `,\n${indent}    (${literal(one.value)}, ${one.union ? this.unionShape(one.union, `${indent}    `) : reference(one.record)})`).join('');
    const settings = [other && `Other = ${reference(other)}`, toldByOwner && 'IsToldByOwner = true'].filter(Boolean);
    return `new UnionShape(${literal(discriminator ?? '')}${list})${settings.length ? ` { ${settings.join(', ')} }` : ''}`;
  }

  summary(text, indent) {
    const lines = text.trim().split('\n').map(line => inline(line.trim()));
    return lines.length === 1 ? `${indent}/// <summary>${lines[0]}</summary>\n` : `${indent}/// <summary>\n${lines.map(line => `${indent}/// ${line}`.trimEnd() + '\n').join('')}${indent}/// </summary>\n`;
  }

  lack(key, text) {
    this.missing.push(key);
    return text;
  }
}

const header = namespace => `// <auto-generated>
// Printed by \`make models\` from generator/Artifacts.Models/model.json: change what is printed there.
// </auto-generated>
#nullable enable
#pragma warning disable CS8603 // A shape that holds itself is there when it is asked for.
using System.Collections.Generic;
using System.Runtime.Serialization;
using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace ${namespace};

`;

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = text => escape(text).replace(/`([^`]*)`/g, '<c>$1</c>');
const literal = text => JSON.stringify(text);
const json = value => JSON.stringify(JSON.stringify(sorted(value)));

// Defaults stand in files, where names are in order.
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]));
}

const constant = ({ path, value }) => `JsonField.Constant(${literal(path)}, ${json(value)})`;
