import type { DatedDifference, DriftRecord } from '../../../reports/drift/drift-record.ts';

/** A difference, as a comparison tells it. */
export function buildDifference(given: Partial<DatedDifference> = {}): DatedDifference {
  return {
    id: 'gone/note',
    fingerprint: '0123456789ab',
    class: 'breaking-readers',
    direction: 'response',
    against: ['baseline'],
    title: 'note is gone',
    where: ['getOrder 200', 'listOrders 200'],
    places: ['note'],
    was: 'there in 60 of 60',
    is: 'never there',
    breaks: 'Whoever reads it finds nothing there any more.',
    confidence: 'by chance alone: less than 1 in 10^12',
    chance: 1e-20,
    requirements: ['HRV-ORD-FIELD-32'],
    evidence: [{ exchange: 'x0001', request: 'GET /orders.json?limit&status', status: 200 }],
    since: { firstSeen: '2026-01-02T03:00:00.000Z', lastSeen: '2026-01-04T03:00:00.000Z', times: 3, of: 3 },
    ...given,
  };
}

export function buildDriftRecord(given: Partial<DriftRecord> = {}): DriftRecord {
  const differences = given.differences ?? [buildDifference()];
  const count = (name: string): number =>
    differences.filter((difference) => difference.class === name).length;
  return {
    formatVersion: 1,
    verdict: 'breaking',
    platform: 'haravan',
    target: 'https://shop.example.com/com',
    basis: 'probe',
    comparedAt: '2026-01-04T03:00:00.000Z',
    suite: '0.1.0',
    contract: 'a'.repeat(64),
    exchanges: 49,
    orders: 75,
    baseline: { file: 'drift-baseline.yaml', digest: '0123456789ab', otherContract: false },
    counts: {
      'breaking-readers': count('breaking-readers'),
      'breaking-writers': count('breaking-writers'),
      behavioural: count('behavioural'),
      additive: count('additive'),
      suspicious: count('suspicious'),
    },
    differences,
    known: [],
    ...given,
  };
}
