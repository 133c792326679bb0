import type { DocsFacts, OperationFact, ParameterFact, ExampleFact, Place, ProseFact } from '../facts.ts';
import { compareExamples, type PageFacts } from './compare-examples.ts';
import { compareOperations, compareScopes, formerOperations } from './compare-operations.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareProperties } from './compare-properties.ts';
import { found } from './compare-stated.ts';
import type { FoundChange } from './docs-change.ts';
import { compareHeadings, formerHeadings, restoreHeadings } from './compare-headings.ts';
import { matchFacts } from './match-facts.ts';
import { spansOf, type Spans } from './spans.ts';

export type { ExampleTexts, PageFacts } from './compare-examples.ts';

/**
 * What a page states otherwise than it did. Line numbers are no statement: a page that only grew at its top, or was saved in another
 * form, has not changed.
 */
export function comparePageFacts(before: PageFacts, after: PageFacts): readonly FoundChange[] {
  const spans = spansOf(before.facts);
  const operations = formerOperations(before.facts, after.facts);
  const named = renameOperations(after, operations);
  const headings = formerHeadings(before.facts, named.facts);
  const placed = { ...named, facts: restoreHeadings(named.facts, headings) };
  return [
    ...comparePage(before.facts, after.facts),
    ...compareHeadings(before.facts, placed.facts, headings, spans),
    ...compareScopes(before.facts, placed.facts, spans),
    ...compareOperations(before.facts, placed.facts, spans),
    ...compareProperties(before.facts, placed.facts, spans),
    ...compareParameters(before.facts, placed.facts, spans),
    ...compareExamples(before, placed, spans),
    ...compareProse(before.facts, placed.facts, spans),
  ];
}

/** A page saved without its own address or title says nothing of them. */
function comparePage(before: DocsFacts, after: DocsFacts): readonly FoundChange[] {
  const place: Place = { heading: '', line: 1 };
  const pair = { before: place, after: place, subject: { of: 'page' }, name: 'page', spans: null } as const;
  return (['url', 'title', 'version'] as const).flatMap((what) => {
    const [was, is] = [before.page[what], after.page[what]];
    if (was === is || (what !== 'version' && (is === '' || was === ''))) return [];
    return [{ ...found(pair, { topic: 'page', kind: 'changed', was, is }), name: what }];
  });
}

/** Gives operations that only moved to another address the names that they had. */
function renameOperations({ facts, texts }: PageFacts, former: ReadonlyMap<string, string>): PageFacts {
  const rename = <Fact extends OperationFact | ParameterFact | ExampleFact>(fact: Fact): Fact => ({
    ...fact,
    operation: former.get(fact.operation) ?? fact.operation,
  });
  return {
    facts: {
      ...facts,
      operations: facts.operations.map(rename),
      parameters: facts.parameters.map(rename),
      examples: facts.examples.map(rename),
    },
    texts: new Map(
      Array.from(texts, ([id, text]) => {
        const at = id.lastIndexOf('.');
        const name = id.slice(0, at);
        return [`${former.get(name) ?? name}${id.slice(at)}`, text];
      }),
    ),
  };
}

/** Sentences that belong to no property, parameter or example: where one went and another came under a heading, it was reworded. */
function compareProse(before: DocsFacts, after: DocsFacts, spans: Spans): readonly FoundChange[] {
  const { removed, added } = matchFacts(
    before.prose,
    after.prose,
    ({ heading, prose }) => `${heading} ${prose}`,
  );
  const headings = [...new Set([...removed, ...added].map(({ heading }) => heading))];
  return headings.flatMap((heading) => {
    const gone = removed.filter((fact) => fact.heading === heading);
    const fresh = added.filter((fact) => fact.heading === heading);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) =>
      proseChange(gone[index], fresh[index], spans),
    ).flat();
  });
}

function proseChange(
  gone: ProseFact | undefined,
  fresh: ProseFact | undefined,
  spans: Spans,
): readonly FoundChange[] {
  const [before, after] = [gone ?? fresh, fresh ?? gone];
  if (before === undefined || after === undefined) return [];
  const kind = gone === undefined ? 'added' : fresh === undefined ? 'removed' : 'reworded';
  const pair = {
    before,
    after,
    subject: { of: 'page' },
    name: before.heading,
    spans: spans(before.line),
  } as const;
  const change = found(pair, { topic: 'sentence', kind, was: gone?.prose, is: fresh?.prose });
  return [
    {
      ...change,
      ...(gone === undefined && { before: null, spans: null }),
      ...(fresh === undefined && { after: null }),
    },
  ];
}
