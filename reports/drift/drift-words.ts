import type { DifferenceClass } from '../../suites/drift/difference.ts';
import type { Basis } from '../../suites/drift/shape.ts';
import type { WordsOf } from '../lang/words-of.ts';
import type { DriftRecord, DriftVerdict } from './drift-record.ts';
import type { Since } from './history.ts';

/** The words of drift reports, in one place. */
export const driftWords = {
  verdict: {
    none: 'No drift',
    suspected: 'No drift that is certain',
    additive: 'Drift, additive',
    breaking: 'Drift, breaking',
  } satisfies Record<DriftVerdict, string>,

  meaning: {
    none: 'The API looks and behaves as it did.',
    suspected: 'Something looks different, and was seen too rarely to say so.',
    additive: 'There is something new. What clients read and send today goes on working.',
    breaking: 'Clients that work today may fail, or go on with something else than they mean.',
  } satisfies Record<DriftVerdict, string>,

  class: {
    'breaking-readers': 'breaks readers',
    'breaking-writers': 'breaks writers',
    behavioural: 'behaves otherwise',
    additive: 'new',
    suspicious: 'suspicious',
  } satisfies Record<DifferenceClass, string>,

  classMeaning: {
    'breaking-readers': 'Whoever reads what the shop sends may fail.',
    'breaking-writers': 'What clients send is refused now.',
    behavioural: 'The form is as it was; what the shop does, or what its values mean, is not.',
    additive: 'Something new that nobody has to know of.',
    suspicious: 'It may be chance: not enough was seen to say. It does not change how the command ends.',
  } satisfies Record<DifferenceClass, string>,

  nothingDifferent: 'nothing different',
  suspected: (name: string): string => `suspicious, would be: ${name}`,
  lookedAt: ({ exchanges, orders, basis, target, baseline }: LookedAt): string => {
    const how = basis === 'probe' ? 'its own requests, none of which changes anything' : `a ${basis} run`;
    const seen = `${String(exchanges)} exchanges (${basis === 'traffic' ? 'recorded traffic' : how}), ${String(orders)} orders, ${target}`;
    return baseline === null
      ? `${seen}. There is no baseline: only the contract was held against.`
      : `${seen}. Baseline ${baseline.file} (${baseline.digest}).`;
  },
  since: ({ firstSeen, times, of }: Since): string => {
    const day = firstSeen.slice(0, 10);
    return times === 1 && of === 1
      ? `first seen ${day}`
      : `since ${day}, seen ${String(times)} of ${String(of)} times`;
  },
  andMore: (count: number): string => ` and ${String(count)} more`,
  noAnswer: 'no answer',
  otherContract: 'The baseline was learned by another version of the contract.',
  known: (count: number): string =>
    `${String(count)} ${count === 1 ? 'difference' : 'differences'} from the contract that the baseline has, too: no drift.`,
  report: (file: string): string => `report: ${file}`,

  /** Before the lines of a difference on a terminal. */
  label: {
    was: 'was',
    is: 'is',
    breaks: 'breaks',
    where: 'where',
    touches: 'touches',
    sure: 'sure',
    seen: 'seen',
    request: 'request',
  },
  /** Before the same in a document. */
  term: {
    was: 'Was',
    is: 'Is',
    breaks: 'For whom it breaks',
    suspected: 'If it is so',
    where: 'Where',
    requirements: 'Requirements',
    sure: 'How sure',
    since: 'Since when',
    example: 'For example',
    names: 'Known as',
  },
  more: (count: number): string => `${String(count)} more`,
  knownToo: (count: number): string => `${String(count)} from the contract that the baseline has, too`,
  knownTitle: 'From the contract, and in the baseline, too',

  noOrder: 'No order was seen: nothing can be learned or compared.',
  lookingAt: (url: string): string => `looking at ${url}`,
  summaryUnwritten: (why: string): string =>
    `The job summary cannot be written (${why}); nothing else is changed by that.`,
  otherShops: (count: number): string =>
    `${String(count)} requests to other shops left out: name one with --target`,
  withoutContent: (count: number): string =>
    `${String(count)} answers saved without their content left out: export with contents`,

  learned: {
    from: ({ file, exchanges, orders, target, digest }: Learned): string =>
      `${file} learned from ${String(exchanges)} exchanges and ${String(orders)} orders of ${target} (${digest})`,
    accepted: (hadBaseline: boolean): string =>
      `Accepted with it, different ${hadBaseline ? 'from the baseline before' : 'from the contract'}:`,
    stillAccepted: (names: string): string => `Still accepted, different from the contract: ${names}`,
  },

  history: {
    line: ({ since, lastSeen, times, of, target }: Dated): string =>
      `since ${since}, ${lastSeen === null ? 'still there' : `last seen ${lastSeen}`}, ${String(times)} of ${String(of)} times, ${target}`,
    neverCompared: 'never compared',
    compared: (count: number, first: string, last: string): string =>
      `compared ${String(count)} ${count === 1 ? 'time' : 'times'}, ${first} to ${last}`,
    nothing: 'nothing different so far',
    baseline: (learned: { readonly at: string; readonly digest: string } | null): string =>
      learned === null ? 'baseline never learned' : `baseline learned ${learned.at} (${learned.digest})`,
  },
} as const;

export type DriftWords = WordsOf<typeof driftWords>;

type LookedAt = Pick<DriftRecord, 'exchanges' | 'orders' | 'target' | 'baseline'> & { readonly basis: Basis };

interface Learned {
  readonly file: string;
  readonly exchanges: number;
  readonly orders: number;
  readonly target: string;
  readonly digest: string;
}

interface Dated {
  /** Minutes in UTC; null where it was there when the shop was looked at last. */
  readonly since: string;
  readonly lastSeen: string | null;
  readonly times: number;
  readonly of: number;
  readonly target: string;
}
