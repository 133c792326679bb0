import type { Report } from '../../reports/report.ts';
import type { SequenceRecord } from '../../suites/evidence/record.ts';
import { buildMixedReport } from './fixture.ts';

/** A sequence that breaks what the mixed report's failure breaks, with that report's exchanges. */
export function buildSequence(given: Partial<SequenceRecord> = {}): SequenceRecord {
  return {
    type: 'sequence',
    scenario: 'orders live through steps made up at random',
    replay: { seed: -1898535004, path: '0:3:2', replayPath: 'AAB:D' },
    steps: [
      { words: 'create an order of 1 line', exchanges: ['x0001'] },
      { words: 'cancel the 1st order', exchanges: ['x0002', 'x0003'] },
    ],
    requirements: ['HRV-ORD-MONEY-01', 'HRV-ORD-LIST-03'],
    message: 'HRV-ORD-MONEY-01: The total price is 90000, not 95000.',
    flaky: false,
    spent: { finding: 43, shrinking: 303 },
    ...given,
  };
}

/** The mixed report with sequences in it. */
export function buildSequenceReport(...sequences: readonly SequenceRecord[]): Report {
  const { evidence, results } = buildMixedReport();
  return { evidence: { ...evidence, sequences }, results: { ...results, sequences } };
}
