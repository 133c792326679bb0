import type { Survival } from '../../suites/traffic/adverse/condition.ts';
import type { TrafficVerdict } from './traffic-results.ts';

/** The words of the reports on traffic, in one place. */
export const trafficTexts = {
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
} as const;
