import type { Block, Page } from './page.ts';

const item = /^(\s*)•\s+(.*)$/;
const opensJson = /^[{[]/;
const staysJson = /^(\s+\S|[\]}])/;

/**
 * Which lines of a page of plain text are headings: the level, or undefined for a line that is none.
 * @param next the next line that is not blank
 */
export type HeadingLevel = (line: string, next: string | undefined) => number | undefined;

/**
 * Cuts a page that was saved as plain text into blocks: a line is a paragraph, an item behind a bullet, or a heading where the
 * layout knows it for one; JSON is code, from a bracket at the margin to the next line at the margin that is none. Never throws.
 */
export function readTextPage(text: string, headingLevel: HeadingLevel): Page {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const block = lines[at] === '' ? undefined : blockAt(lines, at, headingLevel);
    if (block !== undefined) blocks.push(block);
    at = block?.to ?? at + 1;
  }
  return { meta: {}, blocks };
}

function blockAt(lines: readonly string[], at: number, headingLevel: HeadingLevel): Block {
  const line = lines[at] ?? '';
  if (opensJson.test(line)) return jsonAt(lines, at);
  const range = { from: at + 1, to: at + 1 };
  const [, indent, text] = item.exec(line) ?? [];
  if (indent !== undefined && text !== undefined)
    return { kind: 'item', indent: indent.length, text, ...range };
  const level = headingLevel(
    line,
    lines.find((next, index) => index > at && next !== ''),
  );
  return level === undefined
    ? { kind: 'paragraph', text: line.trim(), ...range }
    : { kind: 'heading', level, text: line.trim(), ...range };
}

function jsonAt(lines: readonly string[], at: number): Block {
  const end = lines.findIndex((line, index) => index > at && !staysJson.test(line));
  const to = end === -1 ? lines.length : end;
  return { kind: 'code', text: lines.slice(at, to).join('\n'), from: at + 1, to };
}
