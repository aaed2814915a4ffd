// Names of types: "<package>.<Name>".

export const join = (packageName, name) => `${packageName}.${name}`;

export function split(reference) {
  const dot = reference.indexOf('.');
  return [reference.slice(0, dot), reference.slice(dot + 1)];
}

/** "time_intervals" -> "TimeIntervals". */
export const pascal = text =>
  text.replace(/[^A-Za-z0-9]+/g, ' ').trim().split(' ').map(word => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');

/** The names in a fixed order, the same on every machine. */
export const byName = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

export const sortedEntries = object => Object.entries(object).sort(([left], [right]) => byName(left, right));
