import { longestSettle } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** How long a shop may take to show what was written, in milliseconds. @throws UsageError */
export function readSettle({ settle: typed }: Flags): number {
  if (typeof typed !== 'string') return 5000;
  const seconds = /^\d{1,3}(\.\d{1,3})?$/.test(typed) ? Number(typed) : Number.NaN;
  if (seconds <= longestSettle) return Math.round(seconds * 1000);
  throw new UsageError(
    `--settle is not '${typed}'`,
    `Type seconds, from 0 to ${longestSettle}, like 5 or 0.5.`,
  );
}
