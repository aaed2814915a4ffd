// Which properties only one of Grafana's two versions knows: the SDK is at about 11.6, @grafana/schema is newer.

const header = 'record\tproperty\tpath in the JSON, or why';

export class Versions {
  constructor(records) {
    // What the packages don't tell.
    this.rows = Object.entries(records.rules.versions).flatMap(([version, rows]) => rows.map(({ record, property, why }) => ({ version, line: `${record}\t${property}\t${why}` })));
    for (const record of records.all) {
      if (record.isAbstract) continue;
      for (const field of fieldsOf(records, record)) {
        const version = field.source === 'schema' ? 'newer' : records.isGone(field) ? 'gone' : undefined;
        if (version) this.rows.push({ version, line: `${record.namespace}.${record.name}\t${field.property}\t${field.path}`.replace('Artifacts.Grafana.', '') });
      }
    }
  }

  text(version) {
    const lines = this.rows.filter(row => row.version === version).map(row => row.line).sort();
    return `${[header, ...lines].join('\n')}\n`;
  }
}

function fieldsOf(records, record) {
  const fields = [];
  for (let one = record; one; one = records.byName.get(one.base)) fields.push(...one.own);
  return fields;
}
