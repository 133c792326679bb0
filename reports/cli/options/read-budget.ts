import { readFileSync } from 'node:fs';
import type { Budget, EmbeddedRecord, Replay } from '../../../suites/evidence/record.ts';
import { greatestBound } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';
import { readNumber } from './read-number.ts';

/** What a run may spend, as typed; the profile full has a default, the others need what their scenarios need. @throws UsageError */
export function readBudget(flags: Flags, profile: string): Budget | null {
  const read = (flag: string, key: string, least = 1): number | undefined => {
    const typed = flags[key];
    return typeof typed === 'string' ? readNumber(flag, typed, { least, most: greatestBound }) : undefined;
  };
  const maxRequests = read('--max-requests', 'maxRequests') ?? (profile === 'full' ? 400 : undefined);
  const maxSeconds = read('--max-seconds', 'maxSeconds');
  const runs = read('--runs', 'runs');
  const headroom = read('--headroom', 'headroom', 0);
  const budget: Budget = {
    ...(maxRequests === undefined ? {} : { maxRequests }),
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(runs === undefined ? {} : { runs }),
    ...(headroom === undefined ? {} : { headroom }),
  };
  return Object.keys(budget).length === 0 ? null : budget;
}

export interface ReplayFile {
  readonly replay: Replay;
  /** The embedded shop that it was found in. */
  readonly shop?: Partial<EmbeddedRecord> & { readonly seed?: number };
}

/** The sequence in a file that an earlier run wrote. @throws UsageError */
export function readReplay(file: string): ReplayFile {
  const hint = 'Give the replay-*.json of the report folder of the run that found it.';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`--replay ${file} cannot be read`, hint, { cause });
  }
  const { seed, path, replayPath, shop } = (value ?? {}) as Partial<Replay> & Pick<ReplayFile, 'shop'>;
  if (typeof seed !== 'number' || typeof path !== 'string' || typeof replayPath !== 'string')
    throw new UsageError(`--replay ${file} holds no sequence`, hint);
  return { replay: { seed, path, replayPath }, ...(shop === undefined ? {} : { shop }) };
}
