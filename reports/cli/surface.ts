import { styleText } from 'node:util';
import type { Ink, Surface } from '../reporter.ts';
import type { Output } from './command.ts';

const styles: Readonly<Record<Exclude<Ink, 'plain'>, Parameters<typeof styleText>[0]>> = {
  strong: 'bold',
  faint: 'dim',
  bad: ['bold', 'red'],
  good: 'green',
  warn: 'yellow',
  unclear: 'magenta',
  code: 'cyan',
};

/** What an output can show: colours only on a terminal that wants them (`NO_COLOR`, `FORCE_COLOR`). */
export function surfaceOf(
  { stream }: Output,
  given: Pick<Surface, 'quiet' | 'reportDir' | 'language'>,
): Surface {
  return {
    ...given,
    width: stream.isTTY ? Math.max(40, stream.columns) : 110,
    paint: (ink, text) => (ink === 'plain' ? text : styleText(styles[ink], text, { stream })),
  };
}
