import type { Block, Page } from './page.ts';

const fence = /^```/;
const heading = /^(#{1,6})\s+(.*)$/;
const rule = /^(\* *){3,}$|^(- *){3,}$/;
const item = /^(\s*)[-*+]\s+(.*)$/;

/** Cuts a Markdown page into blocks. Never throws: what is no other block is a paragraph. */
export function readMarkdownPage(text: string): Page {
  const lines = text.split(/\r?\n/);
  const bodyStart = frontMatterEnd(lines);
  const blocks: Block[] = [];
  for (let at = bodyStart; at < lines.length;) {
    const block = lines[at]?.trim() === '' ? undefined : blockAt(lines, at);
    if (block !== undefined) blocks.push(block);
    at = block?.to ?? at + 1;
  }
  return { meta: readFrontMatter(lines.slice(0, bodyStart)), blocks };
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  const end = lines.indexOf('---', 1);
  return end === -1 ? 0 : end + 1;
}

function readFrontMatter(lines: readonly string[]): Record<string, string> {
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^(\w+):\s*"?(.*?)"?$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(pairs);
}

function blockAt(lines: readonly string[], at: number): Block {
  const line = lines[at] ?? '';
  if (fence.test(line)) return codeAt(lines, at);
  const range = { from: at + 1, to: at + 1 };
  const [, hashes, title] = heading.exec(line) ?? [];
  if (hashes !== undefined && title !== undefined)
    return { kind: 'heading', level: hashes.length, text: unescape(title), ...range };
  if (rule.test(line)) return { kind: 'rule', text: '', ...range };
  const [, indent, first] = item.exec(line) ?? [];
  const to = textEnd(lines, at);
  const rest = lines.slice(at + 1, to).map((next) => next.trim());
  const joined = (start: string): string => unescape([start, ...rest].join('\n'));
  return indent !== undefined && first !== undefined
    ? { kind: 'item', indent: indent.length, text: joined(first), from: at + 1, to }
    : { kind: 'paragraph', text: joined(line.trim()), from: at + 1, to };
}

function codeAt(lines: readonly string[], at: number): Block {
  const end = lines.findIndex((line, index) => index > at && fence.test(line));
  const body = lines.slice(at + 1, end === -1 ? lines.length : end);
  return {
    kind: end === -1 ? 'unclosed' : 'code',
    text: cleanCode(body),
    from: at + 1,
    to: end === -1 ? lines.length : end + 1,
  };
}

/** Converters from HTML leave a backslash where a code line ended, and a blank line between every two. */
function cleanCode(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\\$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** A paragraph or item ends before a blank line or before the next block of another kind. */
function textEnd(lines: readonly string[], at: number): number {
  const end = lines.findIndex(
    (line, index) =>
      index > at && (line.trim() === '' || [fence, heading, rule, item].some((start) => start.test(line))),
  );
  return end === -1 ? lines.length : end;
}

function unescape(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}
