import type { Ink } from '../reporter.ts';
import type { Standing } from '../standing.ts';
import { span, type Line } from './line.ts';

const inks: Readonly<Record<Standing, Ink>> = {
  fail: 'bad',
  error: 'unclear',
  inconclusive: 'unclear',
  waived: 'warn',
  warning: 'warn',
  pass: 'good',
  'not-applicable': 'faint',
};

/** What is headed: a requirement, of a shop or of an app. */
interface Headed {
  readonly id: string;
  readonly level: string;
  readonly standing: Standing;
  readonly statement: string;
}

/** How a requirement stands and what it says, above its reasons. @param word the standing in words */
export function requirementHead({ id, level, standing, statement }: Headed, word: string): readonly Line[] {
  return [
    {
      spans: [
        span(word.toUpperCase(), inks[standing]),
        span('  '),
        span(id, 'strong'),
        span(`  ${level}`, 'faint'),
      ],
      indent: 0,
      hang: 0,
    },
    { spans: [span(statement)], indent: 2, hang: 2 },
  ];
}
