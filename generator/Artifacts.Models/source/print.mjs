// Writes JSON so that a diff shows single lines: one line a field, a member, an option.

/** What stands on several lines: true is a container with one line a child. */
const layout = {
  sources: true,
  types: { '*': { fields: true, members: true, defaults: true } },
  panels: true,
  builders: { '*': { arguments: true, initial: true, parents: true, options: true } },
  lists: { '*': true },
  leftOut: true,
};

export const print = model => `${container(model, layout, '')}\n`;

function container(value, rule, indent) {
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const inner = `${indent}  `;
  const lines = entries.map(([key, child]) => {
    const childRule = rule === true ? undefined : rule[key] ?? rule['*'];
    const text = childRule && typeof child === 'object' && child !== null ? container(child, childRule, inner) : line(child);
    return isList ? inner + text : `${inner}${JSON.stringify(key)}: ${text}`;
  });
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

function line(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, child]) => `${JSON.stringify(key)}: ${line(child)}`).join(', ')} }`;
}
