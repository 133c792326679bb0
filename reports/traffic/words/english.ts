import type { Survival } from '../../../suites/traffic/adverse/condition.ts';
import type { TrafficVerdict } from '../traffic-results.ts';

/** What the reports on traffic say beside what all reports say. */
export const english = {
  verdict: {
    conformant: 'Conformant',
    'not-conformant': 'Not conformant',
    'not-determined': 'Not determined',
  } satisfies Record<TrafficVerdict, string>,
  verdictMeaning: {
    conformant: 'Everything in this traffic that could be judged is as the docs ask.',
    'not-conformant': 'Something in this traffic is not as the docs ask.',
    'not-determined': 'Too little was seen to say anything.',
  } satisfies Record<TrafficVerdict, string>,
  survival: {
    survived: 'survived',
    'not-survived': 'NOT SURVIVED',
    'could-not-tell': 'could not tell',
    'not-met': 'not met',
  } satisfies Record<Survival, string>,

  app: 'The app',
  answers: 'The shop’s answers',
  conditions: 'Conditions that were put in the way of the app',
  ofApp: 'app',
  ofAnswers: 'answers',
  nothingJudged: 'nothing judged',
  requests: (count: number): string => `${count} ${count === 1 ? 'request' : 'requests'}`,
  from: (source: string): string => `from ${source}`,
  met: (count: number, why: string): string => `met ${count === 1 ? 'once' : `${count} times`}: ${why}`,
  counts: (counts: Readonly<Record<'fail' | 'warning' | 'inconclusive' | 'pass', number>>): string =>
    `${counts.fail} failed · ${counts.warning} warnings · ${counts.inconclusive} inconclusive · ${counts.pass} passed`,
  columns: { condition: 'condition', met: 'met', outcome: 'outcome', why: 'what shows it' },
  found: { fail: 'failed', warning: 'warning' },

  explain: {
    asked: 'asked of an app',
    inferred: 'What it is inferred from, where the docs do not say it',
  },

  proxy: {
    listens: (behind: string, url: string): string => `A proxy of ${behind} listens at ${url}`,
    embedded: (title: string): string => `an embedded ${title} shop`,
    use: 'Give your app this address in place of the API base, and run its tests.',
    headers: 'The embedded shop takes these headers:',
    toWrite: 'to write',
    toRead: 'to read only',
    keys: (key: string, secret: string): string => `or the API key ${key} with the secret ${secret}.`,
    variants: (ids: string): string => `It sells the variants ${ids}.`,
    adverse: 'Things will go wrong on purpose; the report says which.',
    end: 'Ctrl-C ends it and writes the report.',
  },
} as const;
