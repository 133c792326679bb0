import { boundFor, chanceOfOneSide } from './chance.ts';
import type { Finding, Standing } from './finding.ts';
import type { Tally } from './shape.ts';

/**
 * What may be asked of two samples. Each family has its own share of the probability of a false alarm: a shop with hundreds of
 * attributes that come and go takes nothing from what is said of its headers.
 */
export const families = [
  'unknown',
  'presence',
  'type',
  'null',
  'form',
  'value',
  'size',
  'header',
  'reading',
  'custom',
] as const;
export type Family = (typeof families)[number];

/** The probability of any false alarm of a comparison, at most: of one that is called certain, and of one that is called suspicious. */
export const falseAlarm = { firm: 0.001, suspicious: 0.01 } as const;

/** Whether something is on one side only, and by what chance it would be. */
export interface Question {
  readonly family: Family;
  /** The smallest chance that so many units could come to. */
  readonly least: number;
  /** Undefined where both sides show it: then there is nothing to find. Zero where it is certain. */
  readonly chance: number | undefined;
  /** What is found where chance does not explain it. */
  readonly finding: Omit<Finding, 'standing' | 'chance'>;
}

/** Before and now, of one thing. `of` is in how many units it could have been seen. */
export interface Sides {
  readonly before: Pick<Tally, 'of' | 'kinds'>;
  readonly now: Pick<Tally, 'of' | 'kinds'>;
}

/** Is a kind seen now that was never seen before? */
export function askAppears(kind: string, { before, now }: Sides): Pick<Question, 'least' | 'chance'> {
  const [shownBefore, shownNow] = [before.kinds[kind] ?? 0, now.kinds[kind] ?? 0];
  const least = chanceOfOneSide({ side: now.of, other: before.of, shown: shownBefore + shownNow });
  return { least, chance: shownBefore === 0 && shownNow > 0 ? least : undefined };
}

/** Is a kind never seen now that was seen before? */
export function askVanishes(kind: string, { before, now }: Sides): Pick<Question, 'least' | 'chance'> {
  return askAppears(kind, { before: now, now: before });
}

/** What is to be said of each question that has found something: certain, suspicious, or too little to say. */
export function settleQuestions(questions: readonly Question[]): readonly Finding[] {
  return families.flatMap((family) => {
    const asked = questions.filter((question) => question.family === family);
    const least = asked.map((question) => question.least);
    const bounds = {
      firm: boundFor(falseAlarm.firm / families.length, least),
      suspicious: boundFor(falseAlarm.suspicious / families.length, least),
    };
    return asked.flatMap(({ chance, finding }) =>
      chance === undefined
        ? []
        : [{ ...finding, chance: chance === 0 ? null : chance, standing: standingOf(chance, bounds) }],
    );
  });
}

function standingOf(chance: number, bounds: Readonly<Record<'firm' | 'suspicious', number>>): Standing {
  if (chance <= bounds.firm) return 'firm';
  return chance <= bounds.suspicious ? 'suspicious' : 'unsettled';
}
