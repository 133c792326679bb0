import type { Level, Source } from '../spec/requirements/requirement.ts';
import { shardWords } from '../suites/shards/shard-words.ts';
import type { ScenarioRecord } from '../suites/evidence/record.ts';
import type { Lateness } from '../suites/settle/lateness.ts';
import type { CleanedUpRecord, ResultsRecord } from './results.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';
import type { AcceptedRecord } from './waivers/waiver.ts';

/** The words of the reports that are not the requirements' or the checks' own, in one place. */
export const texts = {
  verdict: {
    conformant: 'Conformant',
    'conformant-with-waivers': 'Conformant, with waivers',
    'not-conformant': 'Not conformant',
    'not-determined': 'Not determined',
  } satisfies Record<Verdict, string>,

  verdictMeaning: {
    conformant: 'Everything that could be judged keeps what the docs promise.',
    'conformant-with-waivers': 'What deviates from the docs has been accepted by a waiver.',
    'not-conformant': 'At least one promise of the docs is not kept.',
    'not-determined': 'No promise was seen broken, but too little could be judged to say that all are kept.',
  } satisfies Record<Verdict, string>,

  standing: {
    fail: 'failed',
    error: 'our error',
    inconclusive: 'inconclusive',
    waived: 'waived',
    warning: 'warning',
    pass: 'passed',
    'not-applicable': 'not applicable',
  } satisfies Record<Standing, string>,

  /** Where the word changes when there are none or several. */
  standingPlural: { warning: 'warnings', error: 'our errors' } satisfies Partial<Record<Standing, string>>,

  standingMeaning: {
    fail: 'The shop deviates from a promise of the docs.',
    error: 'This suite broke while judging: our bug, not the shop’s.',
    inconclusive: 'It applies, but could not be told from what was received.',
    waived:
      'The shop deviates from a promise of the docs, and somebody has accepted that until the day named.',
    warning: 'Advice of the docs that the shop does not follow. The verdict is not changed by it.',
    pass: 'Judged, and kept every time.',
    'not-applicable': 'Not asked in this run, or never judged.',
  } satisfies Record<Standing, string>,

  levelMeaning: {
    MUST: 'promised by the docs without contradiction',
    EITHER: 'the docs contradict themselves: one of the readings must be followed',
    SHOULD: 'advice, or inferred from one example',
    OBSERVED: 'a coincidence of the examples, never judged',
  } satisfies Record<Level, string>,

  from: {
    prose: 'in the text',
    example: 'in an example',
    'prose+example': 'in the text and an example',
    facts: 'known from elsewhere',
  } satisfies Record<Source['from'], string>,

  shortestSequence: (steps: number): string =>
    `The shortest sequence found that shows it, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
  flakySequence: 'The same steps were taken again, and it did not happen a second time.',

  accepted: 'Accepted deviations',
  badWaivers: (count: number): string =>
    `${count === 1 ? 'A waiver has' : `${count} waivers have`} to be put right: until then a run ends with 1`,

  mixedReading: 'some values follow one reading, some another, which is allowed here',
  severalReadings: 'what was seen fits each of them',

  leftBehind: 'Left behind in the shop, and to be undone by hand',

  scenarioEnd: {
    finished: 'finished',
    stopped: 'stopped early',
    skipped: 'was not run',
    broken: 'broke (our bug)',
  } satisfies Record<ScenarioRecord['end'], string>,
} as const;

/** `“Properties”, line 840, in the text`: lines count in the docs page as it was read for the contract; other pages have none. */
export function placeOf({ heading, line, from }: Source): string {
  return [`“${heading}”`, ...(line === undefined ? [] : [`line ${line}`]), texts.from[from]].join(', ');
}

/** Why a deviation is accepted, who answers for it, and until when. */
export function acceptedWords({ reason, owner, expires, issue }: AcceptedRecord): string {
  return `accepted until ${expires} by ${owner}: ${reason} (${issue})`;
}

/** `1 warning`, `3 warnings`: the counted word of a standing. */
export function counted(count: number, standing: Standing): string {
  const plurals: Partial<Record<Standing, string>> = texts.standingPlural;
  const plural = count === 1 ? undefined : plurals[standing];
  return `${count} ${plural ?? texts.standing[standing]}`;
}

/** What the reading that a shop follows says: one of those of the docs, several that all fit, or now one and now another. */
export function readingMeaning(reading: string, readings: Readonly<Record<string, string>>): string {
  if (reading === 'mixed') return texts.mixedReading;
  return readings[reading] ?? texts.severalReadings;
}

/** Of which shop and which part a report is; nothing where there is but one of each. */
export function partWords({ shop, shard, shards }: Pick<ResultsRecord, 'shop' | 'shard' | 'shards'>): string {
  const merged = shards === undefined ? [] : [`merged from ${shards.length} shards`];
  return [
    ...(shop === undefined ? [] : [shop]),
    ...(shard === undefined ? [] : [shardWords(shard)]),
    ...merged,
  ]
    .map((words) => `${words}, `)
    .join('');
}

/** What the verdict means; of a shard, that there is more to it. */
export function meaningOf({ verdict, shard }: Pick<ResultsRecord, 'verdict' | 'shard'>): string {
  const meaning = texts.verdictMeaning[verdict];
  if (shard === undefined) return meaning;
  return `${meaning} This is ${shardWords(shard)}: what the others ask is not applicable here, and report merge gives the verdict of all.`;
}

/** What became of the orders that a run created, in a sentence. */
export function cleanUpWords({ end, created, undone, requests }: CleanedUpRecord): string {
  const orders = `${created} ${created === 1 ? 'order' : 'orders'}`;
  if (end === 'kept') return `${orders} left in the shop, as asked: \`order-conformance sweep\` undoes them`;
  const done = undone === created ? `${orders} created and undone` : `${undone} of ${orders} undone`;
  return `${done} with ${requests} more ${requests === 1 ? 'request' : 'requests'}`;
}

/** `6 readings were behind what was written, by 812 ms at most; the shop was given 5.0 s (--settle)` */
export function settlingWords({ late, slowestMs, settleMs }: Lateness): string {
  const readings = late === 1 ? '1 reading was' : `${late} readings were`;
  return `${readings} behind what was written, by ${duration(slowestMs)} at most; the shop was given ${duration(settleMs)} (--settle)`;
}

/** `340 ms`, `3.4 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
