import { countsWords } from '../counts-words.ts';
import { foundWords } from '../found-words.ts';
import type { ResultsRecord } from '../results.ts';
import {
  acceptedWords,
  cleanUpWords,
  counted,
  duration,
  meaningOf,
  partWords,
  placeOf,
  readingMeaning,
  settlingWords,
  texts,
} from '../texts.ts';
import type { WordsOf } from './words-of.ts';

/** What the terminal, the summary, `explain`, `list` and the progress of a run say beside the requirements and what was found. */
export const english = {
  verdict: texts.verdict,
  standing: texts.standing,
  standingMeaning: texts.standingMeaning,
  levelMeaning: texts.levelMeaning,
  scenarioEnd: texts.scenarioEnd,
  shortestSequence: texts.shortestSequence,
  flakySequence: texts.flakySequence,
  accepted: texts.accepted,
  badWaivers: texts.badWaivers,
  leftBehind: texts.leftBehind,
  place: placeOf,
  acceptedUntil: acceptedWords,
  counted,
  counts: countsWords,
  found: foundWords,
  readingMeaning,
  part: partWords,
  meaning: meaningOf,
  cleanUp: cleanUpWords,
  settling: settlingWords,
  duration,

  fact: {
    expected: 'expected',
    received: 'received',
    at: 'at',
    request: 'request',
    again: 'again',
    signature: 'signature',
    waived: 'waived',
    docs: 'docs',
  },
  noAnswer: 'no answer',
  moreInReport: (count: number): string => `and ${count} more, all in the report`,
  moreOf: (count: number, standing: string): string => `${count} more: ${standing}`,
  andMore: (count: number): string => ` and ${count} more`,
  inconclusive: 'Inconclusive',
  couldNotBeTold: 'Could not be told',
  cutShort: 'Scenarios that did not come to their end',
  follows: 'Where the docs contradict themselves, this shop follows',
  notApplicable: 'Not applicable',
  order: (id: string): string => `order ${id}`,
  orderOfKey: (key: string): string => `the order of ${key}`,
  profile: (profile: string): string => `profile ${profile}`,
  seed: (seed: number): string => `seed ${seed}`,
  limits: ({ only, set }: Pick<ResultsRecord, 'only' | 'set'>): string =>
    `${set === undefined ? '' : `, requirement set ${set.name} (${set.digest.slice(0, 12)})`}${only === null ? '' : `, only ${only}`}`,
  effort: (requests: number, time: string): string =>
    `${requests} ${requests === 1 ? 'request' : 'requests'} in ${time}`,
  report: 'report',
  replay: (command: string): string => `again: ${command}`,
  foundBy: (
    seed: number,
    path: string,
    replayPath: string,
    spent: { finding: number; shrinking: number },
  ): string =>
    `seed ${seed}, path ${path}, replay path ${replayPath}; found with ${spent.finding} requests, made short with ${spent.shrinking}`,

  closed: (command: string): string => `The embedded shop is closed: \`${command}\` opens one like it.`,

  annotation: {
    more: (count: number): string => `${count} more`,
    where: 'They are in the summary of the job and in the report.',
    andMore: (count: number): string => `and ${count} more, in the report`,
    waiver: (requirement: string): string => `Waiver of ${requirement}`,
  },
  summary: {
    next: 'What to do next',
    again: 'See it again',
    more: (count: number): string => `And ${count} more, all in the report.`,
    docs: 'Docs',
    page: 'page',
    step: (place: number): string => `step ${place}`,
    breaks: (ids: string): string => `It breaks ${ids}.`,
    where: (command: string): string =>
      `report.html in the report folder shows every exchange; ${command} says the same of it again, without a shop.`,
  },
  /** What a reader has to do: what stands between backticks is typed. */
  next: {
    error:
      'This suite broke while it ran: report that with this report folder. Nothing of it is the shop’s fault.',
    leaks: 'Undo what was left behind in the shop: `order-conformance sweep`, or by hand.',
    waivers: 'Put the waivers named below right in {file}.',
    failures:
      'Put right what failed; each failure below names the promise, the place in the docs and the request.',
    accept:
      'What cannot be put right at once is accepted for a time: `order-conformance run --print-waivers` prints the stanza.',
    inconclusive: 'Remove what kept promises from being told, named below, and run again.',
    stopped: 'Remove what stopped the scenarios named below, and run again.',
    nothing: 'Nothing was judged: ask for more, with a larger profile or without --only.',
    warnings: 'Look at the advice that is not followed; it changes no verdict.',
  },

  explain: {
    sources: 'Where the docs say it',
    readings: 'Readings, of which a shop follows one',
    rulings: 'How the docs are read',
    proof: 'What proves it',
    faults: 'Faults that make it fail',
    moreFaults: (count: number): string => `and ${count} more of the catalogue that \`prove\` uses`,
    neverJudged: (reason: string, why: string): string => `Never judged: ${reason}. ${why}`,
    askedFrom: (profile: string, needs: readonly string[]): string =>
      `Asked from the profile ${profile} on${needs.length === 0 ? '' : `, where there is: ${needs.join(', ')}`}.`,
    line: (line: number): string => `, line ${line}`,
  },
  list: {
    notJudged: (reason: string): string => `not judged: ${reason}`,
    count: (count: number): string => `${count} requirements`,
  },
  progress: {
    asking: (target: string): string => `asking ${target}`,
    turning: (done: number, requests: number, scenario: string): string =>
      `${done} scenarios, ${requests} requests: ${scenario}`,
    end: { finished: 'finished', stopped: 'stopped', broken: 'broken' },
    requests: (requests: number): string => `(${requests} requests so far)`,
  },
} as const;

/** The same in any language: what is missing does not compile. */
export type ReportTexts = WordsOf<typeof english>;
