import { parseExactJson, type Json } from '../json/exact-json.ts';
import { dropEllipses, findDamage, unmaskedEmail, unmaskEmails } from './damage.ts';
import type { ExampleFact } from './facts.ts';
import type { ExampleFinding } from './layout.ts';
import type { PageReading } from './read-docs-page.ts';

/** What a platform adds to the examples of its page: our names for them, and how its own slips are put right. */
export interface ExampleGuide {
  /** `operation.number` → file name without ending, and title. */
  readonly names: Readonly<Record<string, readonly [name: string, title: string]>>;
  /** Tried in order on a damaged text; `note` says what was done. */
  readonly repairs: readonly Repair[];
}

interface Repair {
  readonly mends: (example: ExampleFact) => boolean;
  readonly mend: (text: string) => string;
  readonly note: string;
}

const missingDots: Repair = {
  mends: () => true,
  mend: dropEllipses,
  note: 'Lines of three dots dropped: the page shows the answer in part.',
};

const maskedEmails: Repair = {
  mends: () => true,
  mend: unmaskEmails,
  note: `E-mail addresses that the site hides are read as ${unmaskedEmail}.`,
};

/** The page has an example that cannot be made a file; the message names it and says what to add. */
export class ExampleBuildError extends Error {
  override readonly name = 'ExampleBuildError';
}

/**
 * The examples of a page as files: name → text, in the page's order. The format is `documented-exchange.ts`.
 * Throws {@link ExampleBuildError} where the guide has no name for one, or no repair helps.
 */
export function buildExamples(reading: PageReading, guide: ExampleGuide): ReadonlyMap<string, string> {
  const files = reading.examples.map((example) => buildExample(example, reading, guide));
  return new Map(files);
}

/** What an example sends and answers, with the page's own slips put right; a side that is no JSON even so is undefined. */
export function readExampleTexts(
  { fact, bodyText, answerText }: ExampleFinding,
  guide: ExampleGuide,
): { readonly body: Json | undefined; readonly answer: Json | undefined } {
  const read = (text: string | undefined): Json | undefined => {
    try {
      return text === undefined ? undefined : repair(text, fact, guide).json;
    } catch (error) {
      if (error instanceof ExampleBuildError) return undefined;
      throw error;
    }
  };
  return { body: read(bodyText), answer: read(answerText) };
}

function buildExample(found: ExampleFinding, { facts }: PageReading, guide: ExampleGuide): [string, string] {
  const { fact } = found;
  const id = `${fact.operation}.${fact.number}`;
  const [name, title] = guide.names[id] ?? [];
  if (name === undefined || title === undefined)
    throw new ExampleBuildError(
      `${id} (line ${fact.line}) has no name: add one to the platform's example guide`,
    );
  const body = found.bodyText === undefined ? undefined : repair(found.bodyText, fact, guide);
  const answer = repair(found.answerText, fact, guide);
  const section = facts.operations.findLast(({ operation }) => operation === fact.operation);
  const method = section?.method ?? fact.method;
  const slip = `The request line says ${fact.method}; its section says ${method}.`;
  const exchange = {
    title,
    operation: fact.operation,
    source: { heading: fact.heading, line: fact.line },
    repairs: [
      ...new Set([...(method === fact.method ? [] : [slip]), ...(body?.notes ?? []), ...answer.notes]),
    ],
    abridged: fact.answer.damage.includes('abridged'),
    request: { method, path: fact.path, ...(body !== undefined && { body: body.json }) },
    status: fact.status,
    answer: answer.json,
  };
  return [`${name}.json`, `${JSON.stringify(exchange, null, 2)}\n`];
}

function repair(
  text: string,
  fact: ExampleFact,
  guide: ExampleGuide,
): { json: Json; notes: readonly string[] } {
  const notes: string[] = [];
  let mended = text;
  for (const { mends, mend, note } of [maskedEmails, missingDots, ...guide.repairs]) {
    if (findDamage(mended).length === 0 || !mends(fact)) continue;
    const next = mend(mended);
    if (next !== mended) notes.push(note);
    mended = next;
  }
  const left = findDamage(mended);
  if (left.length > 0)
    throw new ExampleBuildError(
      `${fact.operation}.${fact.number} (line ${fact.line}) is not JSON (${left.join(', ')}) and no repair helps`,
    );
  return { json: parseExactJson(mended), notes };
}
