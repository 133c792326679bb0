import type { RunRecord } from '../evidence/record.ts';

/** Is a run judged stretch by stretch? One that changes nothing may be of any length, and has no life of an order to be seen whole. */
export function isAudit({ profile }: Pick<RunRecord, 'profile'>): boolean {
  return profile === 'read-only';
}
