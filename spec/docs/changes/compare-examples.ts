import type { Json } from '../../json/exact-json.ts';
import { diffJson } from '../../json/diff-json.ts';
import type { DocsFacts, ExampleFact } from '../facts.ts';
import { found, type FactPair } from './compare-stated.ts';
import type { ChangedMember, FoundChange } from './docs-change.ts';
import { movedItems } from './match-facts.ts';
import type { Spans } from './spans.ts';

/** What an example sends and answers, as JSON; a side that the page does not show as JSON is missing. */
export interface ExampleTexts {
  readonly body: Json | undefined;
  readonly answer: Json | undefined;
}

/** The facts of a page with the texts of its examples, by `operation.number`. */
export interface PageFacts {
  readonly facts: DocsFacts;
  readonly texts: ReadonlyMap<string, ExampleTexts>;
}

type Pair = readonly [before: ExampleFact, after: ExampleFact];

/** What changed of the examples. One put in front of others does not make them new ones. */
export function compareExamples(before: PageFacts, after: PageFacts, spans: Spans): readonly FoundChange[] {
  const operations = new Set(
    [...before.facts.examples, ...after.facts.examples].map(({ operation }) => operation),
  );
  const of = (page: PageFacts, name: string): readonly ExampleFact[] =>
    page.facts.examples.filter(({ operation }) => operation === name);
  return [...operations].flatMap((name) => {
    const [mine, theirs] = [of(before, name), of(after, name)];
    const pairs = pairExamples(mine, theirs);
    const gone = mine.filter((one) => !pairs.some(([each]) => each === one));
    const fresh = theirs.filter((one) => !pairs.some(([, each]) => each === one));
    const moved = movedItems(
      pairs.map(([, other]) => other),
      theirs.filter((one) => !fresh.includes(one)),
    );
    return [
      ...gone.map((one) => ({
        ...found(pairOf(one, one, spans), { topic: 'example', kind: 'removed', was: requestLine(one) }),
        after: null,
      })),
      ...fresh.map((one) => ({
        ...found(pairOf(one, one, spans), { topic: 'example', kind: 'added', is: requestLine(one) }),
        before: null,
        spans: null,
      })),
      ...pairs.flatMap((pair) => comparePair(pair, { before, after, spans })),
      ...pairs
        .filter(([, other]) => moved.includes(other))
        .map(([one, other]) =>
          found(pairOf(one, other, spans), {
            topic: 'example',
            kind: 'moved',
            was: idOf(one),
            is: idOf(other),
          }),
        ),
    ];
  });
}

/** Those that are the same to the letter first, then those with the same sentences or request, at last those in the same place. */
function pairExamples(before: readonly ExampleFact[], after: readonly ExampleFact[]): readonly Pair[] {
  const likenesses: readonly ((fact: ExampleFact) => string)[] = [
    (fact) => JSON.stringify([fact.prose, fact.method, fact.path, fact.body?.digest, fact.answer.digest]),
    (fact) => JSON.stringify([fact.method, fact.path, fact.body?.digest, fact.answer.digest]),
    (fact) => JSON.stringify([fact.prose, fact.body?.digest]),
    ({ answer }) => answer.digest,
    ({ prose }) => prose,
    ({ number }) => String(number),
  ];
  const pairs = likenesses.reduce<readonly Pair[]>((known, like) => {
    const left = before.filter((one) => !known.some(([each]) => each === one));
    const free = new Set(after.filter((one) => !known.some(([, each]) => each === one)));
    const more = left.flatMap((one): readonly Pair[] => {
      const other = [...free].find((each) => like(each) === like(one));
      return other !== undefined && free.delete(other) ? [[one, other]] : [];
    });
    return [...known, ...more];
  }, []);
  return pairs.toSorted(([one], [other]) => before.indexOf(one) - before.indexOf(other));
}

function comparePair(
  [one, other]: Pair,
  pages: { readonly before: PageFacts; readonly after: PageFacts; readonly spans: Spans },
): readonly FoundChange[] {
  const pair = pairOf(one, other, pages.spans);
  const [was, is] = [pages.before.texts.get(idOf(one)), pages.after.texts.get(idOf(other))];
  const damage = ({ body, answer }: ExampleFact): string =>
    [...(body?.damage ?? []), ...answer.damage].join(', ') || 'whole';
  const members = [
    ...diffText('request', one.body?.digest === other.body?.digest ? undefined : [was?.body, is?.body]),
    ...diffText('answer', one.answer.digest === other.answer.digest ? undefined : [was?.answer, is?.answer]),
  ];
  const stated = (['method', 'path', 'status'] as const).flatMap((what) =>
    one[what] === other[what]
      ? []
      : [{ path: what, was: String(one[what]), is: String(other[what]), sameType: false }],
  );
  const damaged =
    damage(one) === damage(other)
      ? []
      : [{ path: 'damage', was: damage(one), is: damage(other), sameType: true }];
  const differs = one.body?.digest !== other.body?.digest || one.answer.digest !== other.answer.digest;
  const all = [...stated, ...damaged, ...members];
  if (all.length > 0 || differs) {
    const [first] = all;
    return [
      found(pair, {
        topic: 'example',
        kind: 'changed',
        was: first ? `${first.path} ${first.was ?? 'absent'}` : requestLine(one),
        is: first ? `${first.path} ${first.is ?? 'absent'}` : requestLine(other),
        members: all,
      }),
    ];
  }
  return one.prose === other.prose
    ? []
    : [found(pair, { topic: 'example', kind: 'reworded', was: one.prose, is: other.prose })];
}

function diffText(
  side: string,
  texts: readonly [Json | undefined, Json | undefined] | undefined,
): readonly ChangedMember[] {
  if (texts === undefined) return [];
  return diffJson(texts[0], texts[1]).map(({ path, was, is, sameType }) => ({
    path: path === '' ? side : `${side} ${path}`,
    was: was ?? null,
    is: is ?? null,
    sameType,
  }));
}

function pairOf(one: ExampleFact, other: ExampleFact, spans: Spans): FactPair<ExampleFact> {
  return {
    before: one,
    after: other,
    subject: { of: 'example', example: other },
    name: idOf(one),
    spans: spans(one.line),
  };
}

function idOf({ operation, number }: ExampleFact): string {
  return `${operation}.${number}`;
}

function requestLine({ method, path, status }: ExampleFact): string {
  return `${method} ${path}, answered ${status}`;
}
