import type { Place, Stated } from '../facts.ts';
import type { Subject } from '../statements.ts';
import type { DocsTopic, FoundChange } from './docs-change.ts';
import { matchFacts, movedItems } from './match-facts.ts';

/** A fact of the page before and after, what it is about, and how it is named. */
export interface FactPair<Fact extends Place> {
  readonly before: Fact;
  readonly after: Fact;
  readonly subject: Subject;
  readonly name: string;
  readonly spans: FoundChange['spans'];
}

const kinds = ['type', 'bound', 'default', 'format'] as const;

/** What is stated otherwise of a property or parameter. Sentences count where nothing else changed that they may be about. */
export function compareStated(pair: FactPair<Place & Stated>): readonly FoundChange[] {
  const { before, after } = pair;
  const stated = kinds.flatMap((kind) => changeOf(pair, kind, before[kind], after[kind]));
  const values = compareValues(pair);
  const reworded = before.prose !== after.prose && stated.length === 0 && values.length === 0;
  return [
    ...stated,
    ...values,
    ...(reworded
      ? [found(pair, { topic: 'sentence', kind: 'reworded', was: before.prose, is: after.prose })]
      : []),
  ];
}

/** One change of a pair. */
export function found(
  { subject, name, before, after, spans }: FactPair<Place>,
  change: {
    readonly topic: DocsTopic;
    readonly kind: FoundChange['kind'];
    readonly was?: string | undefined;
    readonly is?: string | undefined;
    readonly members?: FoundChange['members'];
  },
): FoundChange {
  return {
    topic: change.topic,
    kind: change.kind,
    subject,
    name,
    was: change.was ?? null,
    is: change.is ?? null,
    before: { heading: before.heading, line: before.line },
    after: { heading: after.heading, line: after.line },
    spans,
    members: change.members ?? [],
  };
}

/** What was stated and is, where it differs. */
export function changeOf(
  pair: FactPair<Place>,
  topic: DocsTopic,
  was: string | undefined,
  is: string | undefined,
): readonly FoundChange[] {
  if (was === is) return [];
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  return [found(pair, { topic, kind, was, is })];
}

function compareValues(pair: FactPair<Place & Stated>): readonly FoundChange[] {
  const { pairs, removed, added } = matchFacts(
    pair.before.values ?? [],
    pair.after.values ?? [],
    ({ value }) => value,
  );
  const moved = movedItems(
    pairs.map(([{ value }]) => value),
    (pair.after.values ?? []).map(({ value }) => value),
  );
  return [
    ...removed.map(({ value }) => found(pair, { topic: 'value', kind: 'removed', was: value })),
    ...added.map(({ value, line }) => ({
      ...found(pair, { topic: 'value', kind: 'added', is: value }),
      after: { heading: pair.after.heading, line },
    })),
    ...pairs
      .filter(([before, after]) => before.prose !== after.prose)
      .map(([{ value }]) => found(pair, { topic: 'value', kind: 'reworded', was: value, is: value })),
    ...moved.map((value) => found(pair, { topic: 'value', kind: 'moved', was: value, is: value })),
  ];
}
