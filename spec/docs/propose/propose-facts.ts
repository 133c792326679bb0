import { buildExamples, ExampleBuildError, type ExampleGuide } from '../build-examples.ts';
import type { DocsFacts, Place } from '../facts.ts';
import type { PageReading } from '../read-docs-page.ts';

/** The files of facts as the page would make them: path in the platform's folder → text; null for one that has to go. */
export interface FactsProposal {
  readonly files: ReadonlyMap<string, string | null>;
  readonly byHand: readonly { readonly id: string; readonly why: string }[];
}

/** What the facts are proposed from. */
export interface FactsBefore {
  readonly facts: DocsFacts;
  /** Committed examples: file name → text. */
  readonly examples: ReadonlyMap<string, string>;
  readonly guide: ExampleGuide;
  /** Write the lines of the new page for facts that did not change, too. */
  readonly renumber: boolean;
}

/**
 * The files that differ. What the page states as before keeps its line numbers, for a sentence added at the top of a page would
 * otherwise be a change of every fact; all are renumbered where that is asked for, or the old numbers would tell another order.
 */
export function proposeFacts(reading: PageReading, before: FactsBefore): FactsProposal {
  const kept = keepLines(before.facts, reading.facts);
  const facts = before.renumber || !sameOrder(kept, reading.facts) ? reading.facts : kept;
  const files = new Map<string, string | null>([['docs-facts.json', `${JSON.stringify(facts, null, 2)}\n`]]);
  const byHand: { id: string; why: string }[] = [];
  const named = new Set<string>();
  for (const found of reading.examples) {
    try {
      for (const [name, text] of buildExamples({ ...reading, examples: [found] }, before.guide)) {
        named.add(name);
        const committed = before.examples.get(name);
        const same =
          !before.renumber && committed !== undefined && withoutLine(committed) === withoutLine(text);
        files.set(`examples/${name}`, same ? committed : text);
      }
    } catch (error) {
      if (!(error instanceof ExampleBuildError)) throw error;
      byHand.push({ id: `example ${found.fact.operation}.${found.fact.number}`, why: error.message });
    }
  }
  if (byHand.length === 0)
    for (const name of before.examples.keys()) if (!named.has(name)) files.set(`examples/${name}`, null);
  return { files, byHand };
}

function withoutLine(text: string): string {
  return text.replace(/"line": \d+/, '"line": 0');
}

function keepLines(before: DocsFacts, after: DocsFacts): DocsFacts {
  return {
    page: {
      ...after.page,
      url: after.page.url || before.page.url,
      title: after.page.title || before.page.title,
    },
    scopes: keptFacts(before.scopes, after.scopes),
    operations: keptFacts(before.operations, after.operations),
    properties: keptFacts(before.properties, after.properties),
    parameters: keptFacts(before.parameters, after.parameters),
    examples: keptFacts(before.examples, after.examples),
    prose: keptFacts(before.prose, after.prose),
  };
}

function keptFacts<Fact extends Place>(before: readonly Fact[], after: readonly Fact[]): readonly Fact[] {
  const free = Map.groupBy(before, contentOf);
  return after.map((fact) => free.get(contentOf(fact))?.shift() ?? fact);
}

/** Do the lines of both put everything that is stated into the same order? */
function sameOrder(one: DocsFacts, other: DocsFacts): boolean {
  const order = ({ scopes, operations, properties, parameters, examples, prose }: DocsFacts): string =>
    [scopes, operations, properties, parameters, examples, prose]
      .flatMap((facts, list) => facts.map(({ line }, at) => ({ line, id: `${list}.${at}` })))
      .toSorted((before, after) => before.line - after.line)
      .map(({ id }) => id)
      .join(' ');
  return order(one) === order(other);
}

/** A fact without any of its lines. */
function contentOf(fact: Place): string {
  return JSON.stringify(fact, (key, value: unknown) =>
    key === 'line' || key === 'lines' ? undefined : value,
  );
}
