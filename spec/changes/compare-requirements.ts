import type { Level, Requirement } from '../requirements/requirement.ts';
import type { ContractChange } from './contract-change.ts';
import { canonical } from './document.ts';
import type { Effect } from './effect.ts';

/** From what fails most shops to what fails none. */
const strictness: Readonly<Record<Level, number>> = { MUST: 3, EITHER: 2, SHOULD: 1, OBSERVED: 0 };

/** All that changed of the promises: there or not, their level, their readings, how they are judged, and ids given to another promise. */
export function compareRequirements(
  before: readonly Requirement[],
  after: readonly Requirement[],
): readonly ContractChange[] {
  const mine = new Map(before.map((each) => [each.id, each]));
  const theirs = new Map(after.map((each) => [each.id, each]));
  const lost = before.filter(({ id }) => !theirs.has(id));
  const gained = after.filter(({ id }) => !mine.has(id));
  const renumbered = lost.flatMap((one) => {
    const other = gained.find(({ statement }) => statement === one.statement);
    return other === undefined ? [] : [[one, other] as const];
  });
  return [
    ...renumbered.map(([one, other]) =>
      change(other, {
        rule: 'requirement-renumbered',
        effect: 'breaks everyone',
        was: one.id,
        is: other.id,
        says: `${one.id} is ${other.id} now: waivers and baselines that name it name nothing`,
      }),
    ),
    ...lost
      .filter((one) => !renumbered.some(([each]) => each === one))
      .map((one) =>
        change(one, {
          rule: 'requirement-removed',
          effect: one.level === 'OBSERVED' ? 'additive' : 'breaks readers',
          was: one.level,
          is: null,
          says: `${one.id} was removed: ${one.statement}`,
        }),
      ),
    ...gained
      .filter((other) => !renumbered.some(([, each]) => each === other))
      .map((other) =>
        change(other, {
          rule: 'requirement-added',
          effect: 'additive',
          was: null,
          is: other.level,
          says: `${other.id} was added, ${other.level}: ${other.statement}`,
        }),
      ),
    ...before.flatMap((one) => {
      const other = theirs.get(one.id);
      return other === undefined ? [] : compareOne(one, other);
    }),
  ];
}

type Told = Pick<ContractChange, 'rule' | 'effect' | 'was' | 'is' | 'says'>;

function change({ id }: Requirement, told: Told): ContractChange {
  return { ...told, about: id, operations: [], pointer: `/requirements/${id}` };
}

function compareOne(one: Requirement, other: Requirement): readonly ContractChange[] {
  if (isReused(one, other))
    return [
      change(other, {
        rule: 'requirement-id-reused',
        effect: 'breaks everyone',
        was: one.statement,
        is: other.statement,
        says: `${one.id} names another promise now: it was “${one.statement}” and is “${other.statement}”`,
      }),
    ];
  return [
    ...compareLevel(one, other),
    ...compareReadings(one, other),
    ...compareJudging(one, other),
    ...(one.statement === other.statement
      ? []
      : [
          change(other, {
            rule: 'requirement-reworded',
            effect: 'editorial',
            was: one.statement,
            is: other.statement,
            says: `${one.id} is worded otherwise: ${other.statement}`,
          }),
        ]),
  ];
}

/** Neither words, nor place in the docs, nor judges in common: an id was given to something else. */
function isReused(one: Requirement, other: Requirement): boolean {
  const words = ({ statement }: Requirement): Set<string> =>
    new Set(statement.toLowerCase().match(/[\p{L}\d_]{3,}/gu) ?? []);
  const [mine, theirs] = [words(one), words(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const alike = shared / Math.max(1, Math.min(mine.size, theirs.size));
  const places = ({ sources }: Requirement): readonly string[] =>
    sources.map(({ heading, line }) => `${heading} ${line}`);
  const samePlace = places(one).some((place) => places(other).includes(place));
  const sameJudge = canonical(one.judgedBy) === canonical(other.judgedBy) && one.judgedBy.length > 0;
  return alike < 0.4 && !samePlace && !sameJudge;
}

function compareLevel(one: Requirement, other: Requirement): readonly ContractChange[] {
  if (one.level === other.level) return [];
  const stricter = strictness[other.level] > strictness[one.level];
  const effect: Effect = stricter ? 'breaks shops' : 'breaks readers';
  const why = stricter ? 'a shop that deviated and passed may fail' : 'less is promised than was';
  return [
    change(other, {
      rule: 'requirement-level-changed',
      effect,
      was: one.level,
      is: other.level,
      says: `${one.id} was ${one.level} and is ${other.level}: ${why}`,
    }),
  ];
}

function compareReadings(one: Requirement, other: Requirement): readonly ContractChange[] {
  const names = [...new Set([...Object.keys(one.readings), ...Object.keys(other.readings)])];
  const readings = names.flatMap((name): readonly ContractChange[] => {
    const [was, is] = [one.readings[name] ?? null, other.readings[name] ?? null];
    if (was === is) return [];
    const [rule, effect, words]: readonly [string, Effect, string] =
      was === null
        ? ['reading-added', 'breaks readers', `may also be read as ${name}: ${is}`]
        : is === null
          ? ['reading-removed', 'breaks shops', `may no longer be read as ${name}: ${was}`]
          : ['reading-changed', 'breaks shops', `read as ${name} says something else: ${is}`];
    return [change(other, { rule, effect, was, is, says: `${one.id} ${words}` })];
  });
  if (one.consistent === other.consistent) return readings;
  const stricter = other.consistent === 'shop';
  return [
    ...readings,
    change(other, {
      rule: 'reading-scope-changed',
      effect: stricter ? 'breaks shops' : 'breaks readers',
      was: one.consistent,
      is: other.consistent,
      says: stricter
        ? `${one.id}: a shop has to follow one reading throughout now`
        : `${one.id}: each value may follow a reading of its own now`,
    }),
  ];
}

function compareJudging(one: Requirement, other: Requirement): readonly ContractChange[] {
  const judged = ({ judgedBy }: Requirement): boolean => judgedBy.length > 0;
  if (judged(one) !== judged(other)) {
    const now = judged(other);
    return [
      change(other, {
        rule: 'requirement-judging-changed',
        effect: now ? 'breaks shops' : 'additive',
        was: now ? 'never judged' : 'judged',
        is: now ? 'judged' : 'never judged',
        says: `${one.id} is ${now ? 'judged now' : 'no longer judged'}`,
      }),
    ];
  }
  const [was, is] = [one, other].map((each) =>
    canonical([each.judgedBy, each.needs, each.profile, each.whereSeen]),
  );
  if (was === is) return [];
  return [
    change(other, {
      rule: 'requirement-judging-changed',
      effect: 'additive',
      was: was ?? null,
      is: is ?? null,
      says: `${one.id} is judged otherwise, or from another profile on`,
    }),
  ];
}
