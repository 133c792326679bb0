import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord, RunRecord } from '../../../suites/evidence/record.ts';
import type { Sent } from './exchanges.ts';

export function run(given: Partial<RunRecord> = {}): RunRecord {
  return {
    type: 'run',
    runId: 'kit',
    platform: 'haravan',
    target: 'http://127.0.0.1:4010/com',
    profile: 'full',
    seed: 1,
    only: null,
    capabilities: ['write', 'variant', 'read-token', 'assign', 'rate'],
    startedAt: '2025-01-02T03:00:00.000Z',
    suiteVersion: '0.0.0',
    contractDigest: 'kit',
    ...given,
  };
}

/** Gives exchanges their places in a run: x0001, x0002, … */
export function numbered(sent: readonly Sent[]): readonly ExchangeRecord[] {
  return sent.map((record, index) => ({ ...record, id: `x${String(index + 1).padStart(4, '0')}` }));
}

export function evidence(sent: readonly Sent[], given: Partial<Evidence> = {}): Evidence {
  return { run: run(), exchanges: numbered(sent), scenarios: [], ...given };
}
