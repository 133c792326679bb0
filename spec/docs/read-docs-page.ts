import type { DocsFacts, Place } from './facts.ts';
import type { ExampleFinding, Findings, Layout } from './layout.ts';
import type { Block, LineRange, Page } from './page.ts';
import { plainText } from './plain-text.ts';

/** A part of a page that its layout could not read, or did not find. Whoever compares pages must not call it unchanged. */
export interface UnreadPart {
  /** The heading it stands under; empty before the first. */
  readonly heading: string;
  /** Its lines; absent for a part that the page lacks. */
  readonly lines?: LineRange;
  /** In our words. */
  readonly why: string;
}

/** A docs page, read. */
export interface PageReading {
  readonly facts: DocsFacts;
  /** The examples with their texts, in the page's order. */
  readonly examples: readonly ExampleFinding[];
  /** Empty where the whole page was understood. */
  readonly unread: readonly UnreadPart[];
}

/** Reads a docs page as it was saved. Never throws: what it cannot read it reports. */
export function readDocsPage(saved: string, layout: Layout): PageReading {
  return readPage(layout.cut(saved), layout);
}

/** Reads a docs page that was cut into blocks. */
export function readPage(page: Page, layout: Layout): PageReading {
  const found = layout.read(page);
  return {
    facts: buildFacts(page, found),
    examples: found.examples.toSorted((one, other) => one.fact.line - other.fact.line),
    unread: findUnread(page, found),
  };
}

function buildFacts({ meta }: Page, found: Findings): DocsFacts {
  const [version] = found.version;
  const [named = { url: meta['url'] ?? '', title: meta['title'] ?? '' }] = found.page;
  return {
    page: { ...named, ...(version !== undefined && { version }) },
    scopes: byLine(found.scopes),
    operations: byLine(found.operations),
    properties: byLine(found.properties),
    parameters: byLine(found.parameters),
    examples: byLine(found.examples.map(({ fact }) => fact)),
    prose: byLine(found.prose),
  };
}

function byLine<Fact extends Place>(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((one, other) => one.line - other.line);
}

/** Unread blocks that follow one another under one heading are one part. */
function findUnread(page: Page, { read, boilerplate, missing }: Findings): readonly UnreadPart[] {
  const known = new Set<Block>([...read, ...boilerplate]);
  const parts: { heading: string; lines: LineRange; kinds: Set<string> }[] = [];
  let heading = '';
  let continues = false;
  for (const block of page.blocks) {
    if (block.kind === 'heading') heading = plainText(block.text);
    const last = parts.at(-1);
    if (known.has(block)) continues = false;
    else if (continues && last?.heading === heading) parts.splice(-1, 1, extend(last, block));
    else {
      parts.push({ heading, lines: { from: block.from, to: block.to }, kinds: new Set([block.kind]) });
      continues = true;
    }
  }
  return [
    ...missing.map((part) => ({ heading: '', why: `the page lacks ${part}` })),
    ...parts.map(({ kinds, ...part }) => ({
      ...part,
      why: `this layout reads no ${[...kinds].join(', ')} here`,
    })),
  ];
}

function extend<Part extends { lines: LineRange; kinds: Set<string> }>(part: Part, block: Block): Part {
  return {
    ...part,
    lines: { from: part.lines.from, to: block.to },
    kinds: new Set([...part.kinds, block.kind]),
  };
}
