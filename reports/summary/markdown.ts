import { visible } from '../visible.ts';

/** Markdown as data: what is said, apart from how it is marked up. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Part[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Part[])[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'folded'; readonly title: string; readonly blocks: readonly Block[] };

/** Words, or words with a meaning. Nothing in them is ever read as markup. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };

/** Prints Markdown as GitHub and GitLab read it. Text of a shop can neither mark up, link, mention nor leave its place. */
export function printMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'text':
      return printParts(block.parts);
    case 'list':
      return block.items.map((parts) => `- ${printParts(parts)}`).join('\n');
    case 'table':
      return printTable(block);
    case 'code':
      return printCode(block);
    case 'folded':
      return `<details>\n<summary>${escapeHtml(visible(block.title))}</summary>\n\n${printMarkdown(block.blocks)}\n</details>`;
  }
}

function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escape)),
    line(head.map(() => '---')),
    ...rows.map((cells) => line(cells.map(printParts))),
  ].join('\n');
}

function printParts(parts: readonly Part[]): string {
  return parts.map(printPart).join('');
}

function printPart(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if ('strong' in part) return `**${escape(part.strong)}**`;
  if ('code' in part) return printCodeSpan(part.code);
  return `[${escape(part.link)}](<${part.to.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A code span ends at as many backticks as it began with. */
function printCodeSpan(text: string): string {
  if (text === '') return '(empty)';
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function printCode({ language, text }: { readonly language: string; readonly text: string }): string {
  const lines = text.split('\n').map(visible).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '&#64;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>@]/g, (character) => entities[character] ?? character);
}

/** What looks like an address would be made a link of, marked up or not. */
function escape(text: string): string {
  const words = visible(text).replaceAll(/[\\`*_[\]|~#$]/g, (character) => `\\${character}`);
  return escapeHtml(words)
    .replaceAll('://', '&#58;//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}
