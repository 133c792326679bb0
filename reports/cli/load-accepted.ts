import type { AcceptedDeviations } from '../build-results.ts';
import { loadWaivers } from '../waivers/load-waivers.ts';
import { dayOf } from '../waivers/waiver.ts';

/** The deviations that a file accepts, as of today; undefined without a file. @throws UsageError where it cannot be used */
export function loadAccepted(file: string | null): AcceptedDeviations | undefined {
  return file === null ? undefined : { ...loadWaivers(file), today: dayOf(new Date()) };
}
