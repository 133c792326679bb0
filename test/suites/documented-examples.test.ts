import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeRun } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { documentedEvidence } from './kit/documented-evidence.ts';

const law = await loadLaw('haravan', null);

/** Where the page shows an answer that belongs to another request: by the ledger, no shop may do so. */
const reusedAnswers = {
  'HRV-ORD-OPS-27': { ledger: 'HRV-DIS-57', example: 'get-order-01-by-id' },
  'HRV-ORD-LIST-09': { ledger: 'HRV-DIS-58', example: 'list-orders-02-updated-since' },
  'HRV-ORD-CREATE-34': { ledger: 'HRV-DIS-59', example: 'create-order-07-custom-gateway' },
} as const;

/** The same requests with the answers that belong to them. */
const amend = {
  'get-order-01-by-id': (text: string) => text.replace('/orders/1075012798.json', '/orders/1138637099.json'),
  'list-orders-02-updated-since': (text: string) =>
    text.replace('updated_at_min=2021-01-04', 'updated_at_min=2020-01-04'),
  'create-order-07-custom-gateway': (text: string) => text.replaceAll('1225419563', '1225419564'),
};

function failuresOf(outcomes: readonly RequirementOutcome[]): readonly unknown[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .flatMap(({ requirement: { id }, reasons }) =>
      reasons.map(({ message, exchanges }) => [id, exchanges[0], message]),
    );
}

describe('the examples of the docs, taken for a run', () => {
  const outcomes = judgeRun(documentedEvidence({ amend }), law);
  const judged = outcomes.filter((outcome) => outcome.judged > 0);

  it('are judged by the checks that judge a shop, and fail none', () => {
    expect(documentedEvidence().exchanges).toHaveLength(27);
    expect(failuresOf(outcomes)).toEqual([]);
    expect(judged.length).toBeGreaterThan(150);
  });

  it('follow the reading named example wherever a shop must follow one', () => {
    const readings = judged
      .filter(({ requirement: { level, consistent } }) => level === 'EITHER' && consistent === 'shop')
      .map(({ requirement: { id }, reading }) => [id, reading]);
    expect(readings).toEqual([
      ['HRV-ORD-MONEY-03', 'example'],
      ['HRV-ORD-MONEY-07', 'example'],
    ]);
  });

  it('fail nothing in what the abridged ones show, either', () => {
    const shown = law.requirements.filter(({ judgedBy }) => judgedBy.every(({ check }) => check !== 'field'));
    const whole = documentedEvidence({ amend, abridgedAsFields: false });
    expect(failuresOf(judgeRun(whole, { ...law, requirements: shown }))).toEqual([]);
  });
});

describe('the examples of the docs as the page has them', () => {
  const failures = failuresOf(judgeRun(documentedEvidence(), law)) as readonly (readonly [
    string,
    string,
    string,
  ])[];
  const ledger = parse(
    readFileSync(new URL('../../spec/haravan/discrepancies.yaml', import.meta.url), 'utf8'),
  ) as readonly { readonly id: string; readonly decision: string }[];

  it('fail only where the page reuses an answer', () => {
    const expected = Object.entries(reusedAnswers).map(([id, { example }]) => `${id} ${example}`);
    expect(failures.map(([id, example]) => `${id} ${example}`).toSorted()).toEqual(expected.toSorted());
  });

  it('have an entry in the ledger for each of these', () => {
    const decided = Object.values(reusedAnswers).map(
      (reused) => ledger.find(({ id }) => id === reused.ledger)?.decision,
    );
    expect(decided).toEqual([
      'The page reuses an answer. A shop answers the order it is asked for.',
      'The page reuses an answer. A shop answers what the filter asks for.',
      'The page edited one answer into the other. Ids are unique.',
    ]);
  });
});
