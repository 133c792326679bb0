import type { AuditScope, Profile } from '../../../suites/evidence/record.ts';
import { greatestBound } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';
import { readAge } from './read-age.ts';
import { readNumber } from './read-number.ts';

/**
 * Which of the orders that are there an audit walks through; null where no audit is asked for, or all of them are.
 * @param given.typed flags of this call: a configuration may say it for the runs that are audits
 * @throws UsageError
 */
export function readAudit(
  flags: Flags,
  { typed, profile, now }: { readonly typed: Flags; readonly profile: Profile; readonly now: Date },
): AuditScope | null {
  if (profile !== 'read-only') {
    refuse(typed, profile);
    return null;
  }
  const { maxOrders, since } = flags;
  const scope: AuditScope = {
    ...(typeof maxOrders === 'string'
      ? { maxOrders: readNumber('--max-orders', maxOrders, { least: 1, most: greatestBound }) }
      : {}),
    ...(typeof since === 'string' ? { since: readSince(since, now) } : {}),
  };
  return Object.keys(scope).length === 0 ? null : scope;
}

function refuse(typed: Flags, profile: Profile): void {
  const names = { maxOrders: '--max-orders', since: '--since' };
  const unfit = Object.entries(names).find(([name]) => typed[name] !== undefined);
  if (unfit === undefined) return;
  throw new UsageError(
    `${unfit[1]} says which orders that are there are walked through, and the profile ${profile} walks through none`,
    'Leave it out, or add --profile read-only.',
  );
}

/** A day or a time as ISO 8601 has it, or an age. @throws UsageError */
function readSince(typed: string, now: Date): string {
  if (/^\d+[smhd]$/.test(typed)) return iso(now.getTime() - readAge('--since', typed));
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d))?$/.test(typed);
  const time = isTime ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--since is not '${typed}'`,
      'Type an age like 7d or 36h, a day like 2025-07-01, or a time with its zone like 2025-07-01T08:00:00Z.',
    );
  }
  if (time > now.getTime())
    throw new UsageError(`--since ${typed} is in the future`, 'Type a time that is over, or an age like 7d.');
  return iso(time);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
