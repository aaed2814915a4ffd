// Comments of declarations (JSDoc) and of the SDK's builder methods (`//` lines in the .js files).
import ts from 'typescript';

const textOf = comment =>
  typeof comment === 'string' ? comment : (comment ?? []).map(part => part.text).join('');

/** The JSDoc comment of a declaration; a deprecation is said at its end. */
export function documentationOf(node) {
  const lines = [];
  for (const block of node.jsDoc ?? []) {
    lines.push(textOf(block.comment));
    for (const tag of block.tags ?? []) {
      if (tag.tagName.text === 'deprecated') lines.push(`Deprecated. ${textOf(tag.comment)}`);
    }
  }
  return tidy(lines.join('\n'));
}

/** The `//` lines directly over a method. */
export function lineCommentsOver(method, text) {
  const ranges = ts.getLeadingCommentRanges(text, method.getFullStart()) ?? [];
  const lines = ranges.map(range => text.slice(range.pos, range.end)).filter(line => line.startsWith('//'));
  return tidy(lines.map(line => line.replace(/^\/\/ ?/, '')).join('\n'));
}

function tidy(text) {
  const lines = text.split('\n').map(line => line.trimEnd());
  return lines.join('\n').trim() || undefined;
}
