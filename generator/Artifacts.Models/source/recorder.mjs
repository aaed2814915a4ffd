// Watches a tree while a builder's option changes it.
import { isLeaf } from './markers.mjs';

/** In a path: a new element at the end of a list. */
export const appended = '[]';

/**
 * A stand-in for the tree that writes every assignment into the log:
 * the path (its segments), the value, and the value's JSON at that moment.
 */
export function record(tree, log, path = []) {
  if (typeof tree !== 'object' || tree === null || isLeaf(tree)) return tree;
  return new Proxy(tree, {
    get(target, key) {
      const value = target[key];
      return typeof key === 'symbol' || typeof value === 'function' ? value : record(value, log, [...path, key]);
    },
    set(target, key, value) {
      if (Array.isArray(target) && key === 'length') return Reflect.set(target, key, value);
      const isNew = Array.isArray(target) && Number(key) >= target.length;
      log.push({ path: [...path, isNew ? appended : key], value, json: copy(value) });
      return Reflect.set(target, key, value);
    },
  });
}

export const copy = value => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** ["overrides", "[]", "matcher"] -> "overrides[].matcher". */
export const pathText = segments => segments.join('.').replaceAll(`.${appended}`, appended);

export const isWithin = (path, parent) =>
  path.length > parent.length && parent.every((segment, index) => segment === path[index]);
