import { describe, expect, it } from 'vitest';
import { judgeVerdict } from '../../../reports/verdict.ts';
import { readEvidence, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import { judgeRun } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import type { RequirementOutcome } from '../../../suites/outcome.ts';
import { runAgainst } from '../kit/run-against.ts';

const law = await loadLaw('haravan', null);

function verdictOf(outcomes: readonly RequirementOutcome[], { scenarios }: Evidence): string {
  const requirements = outcomes.map(({ requirement: { level }, outcome }) => ({ level, outcome }));
  return judgeVerdict({ requirements, scenarios });
}

/** What a conformant shop must leave none of. */
function wrongIn(outcomes: readonly RequirementOutcome[]): readonly unknown[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ requirement: { id }, outcome, reasons }) => [id, outcome, reasons[0]?.message]);
}

/** MUST and EITHER that could be judged, and were not. */
function unjudged(outcomes: readonly RequirementOutcome[]): readonly string[] {
  return outcomes
    .filter(
      ({ requirement: { level, untested }, judged }) =>
        judged === 0 && untested === undefined && (level === 'MUST' || level === 'EITHER'),
    )
    .map(({ requirement: { id } }) => id);
}

/** Needs a limit of calls, requests sent together, or the profile full. */
const beyondCore = ['HRV-ORD-RATE-02', 'HRV-ORD-LIFE-28', 'HRV-ORD-LIFE-29'];
/** Attributes of the other generation; of the newer one, the older shows what assigning an order needs. */
const otherGeneration = { '2021': [], '2022': ['HRV-ORD-FIELD-42'] } as const;

describe('a core run against a shop that follows the docs', () => {
  it.each([
    ['text', '2021'],
    ['text', '2022'],
    ['example', '2021'],
    ['example', '2022'],
  ] as const)(
    'in the reading %s and the generation %s finds it conformant, in at most 200 requests',
    async (reading, generation) => {
      const { connection, evidence, text, progress, tokens } = await runAgainst(
        { reading, generation, existingOrders: 30 },
        'core',
      );
      const outcomes = judgeRun(evidence, law);
      expect(connection).toEqual({ ok: true });
      expect(wrongIn(outcomes)).toEqual([]);
      expect(unjudged(outcomes).toSorted()).toEqual(
        [...beyondCore, ...otherGeneration[generation]].toSorted(),
      );
      expect(verdictOf(outcomes, evidence)).toBe('conformant');
      const ends = new Set(evidence.scenarios.map(({ end }) => end));
      expect(ends).toEqual(new Set(['finished', 'skipped']));
      expect(evidence.exchanges.length).toBeLessThanOrEqual(200);
      expect(followed(outcomes)).toBe(reading);
      expect(tokens.filter((token) => text.includes(token))).toEqual([]);
      expect(judgeRun(readEvidence(text), law)).toEqual(outcomes);
      expect(progress.at(-1)).toMatchObject({
        done: evidence.scenarios.length,
        total: evidence.scenarios.length,
        requests: evidence.exchanges.length,
      });
    },
  );
});

/** The reading of money that a shop follows throughout. */
function followed(outcomes: readonly RequirementOutcome[]): string | null | undefined {
  const money = ['HRV-ORD-MONEY-03', 'HRV-ORD-MONEY-07'].map(
    (wanted) => outcomes.find(({ requirement: { id } }) => id === wanted)?.reading,
  );
  return money[0] === money[1] ? money[0] : `${String(money[0])}, ${String(money[1])}`;
}

describe('a smaller run against such a shop', () => {
  it('takes at most 10 requests in the profile smoke', async () => {
    const { evidence } = await runAgainst({ existingOrders: 3 }, 'smoke');
    const outcomes = judgeRun(evidence, law);
    expect(evidence.exchanges.length).toBeLessThanOrEqual(10);
    expect(wrongIn(outcomes)).toEqual([]);
    expect(verdictOf(outcomes, evidence)).toBe('conformant');
    expect(evidence.exchanges.map(({ operation }) => operation)).toContain('cancelOrder');
  });

  it('only reads in the profile read-only, with a token that may do no more', async () => {
    const { evidence } = await runAgainst({ existingOrders: 30 }, 'read-only');
    const outcomes = judgeRun(evidence, law);
    expect(new Set(evidence.exchanges.map(({ request }) => request.method))).toEqual(new Set(['GET']));
    expect(wrongIn(outcomes)).toEqual([]);
    expect(verdictOf(outcomes, evidence)).toBe('conformant');
    expect(outcomes.filter(({ judged }) => judged > 0).length).toBeGreaterThan(100);
  });
});
