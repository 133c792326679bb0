import { buildExamples } from './build-examples.ts';
import { layouts } from './layouts.ts';
import { readDocsPage, type UnreadPart } from './read-docs-page.ts';
import type { Platform } from '../platforms.ts';

/** The page has parts that its layout cannot read; each is named with its lines. */
export class UnreadPageError extends Error {
  override readonly name = 'UnreadPageError';
  readonly unread: readonly UnreadPart[];

  constructor(unread: readonly UnreadPart[]) {
    super(
      `the page is not wholly readable:\n${unread.map((part) => `  ${describeUnread(part)}`).join('\n')}`,
    );
    this.unread = unread;
  }
}

/** One line for a person: where the part is, and what about it. */
export function describeUnread({ heading, lines, why }: UnreadPart): string {
  const place = lines === undefined ? 'whole page' : `lines ${lines.from}-${lines.to}, under '${heading}'`;
  return `${place}: ${why}`;
}

/**
 * The files that a docs page makes in `spec/<platform>/`: path → text. `docs-facts.json` holds the facts, `examples/` an
 * exchange a file. The same page makes the same bytes. Throws {@link UnreadPageError} rather than leave a part out.
 */
export function buildFactsFiles(platform: Platform, markdown: string): ReadonlyMap<string, string> {
  const { layout, guide } = layouts[platform];
  const reading = readDocsPage(markdown, layout);
  if (reading.unread.length > 0) throw new UnreadPageError(reading.unread);
  const examples = [...buildExamples(reading, guide)].map(
    ([name, text]) => [`examples/${name}`, text] as const,
  );
  return new Map([['docs-facts.json', `${JSON.stringify(reading.facts, null, 2)}\n`], ...examples]);
}
