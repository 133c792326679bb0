import { describe, expect, test } from 'vitest';
import { findStuck } from '../../../reports/cli/resume/find-stuck.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord, ScenarioRecord } from '../../../suites/evidence/record.ts';
import { scenarios } from '../../../suites/scenarios/index.ts';
import { costOf } from '../../../suites/shards/costs.ts';
import { buildExchange, buildRun } from '../fixture.ts';

const [smoke, counting, creating] = scenarios.map(({ name }) => name);
const requests = 'the budget of 9 requests was reached';
const time = 'the time that the run may take was reached';

const ended = (name: string | undefined, given: Partial<ScenarioRecord> = {}): ScenarioRecord => ({
  type: 'scenario',
  name: name ?? '',
  areas: [],
  end: 'finished',
  reason: null,
  ...given,
});
const cut = (name: string | undefined, reason = requests): ScenarioRecord =>
  ended(name, { end: 'skipped', cut: 'budget', reason });
const sent = (scenario: string | undefined, count: number): readonly ExchangeRecord[] =>
  Array.from({ length: count }, (_, at) => buildExchange({ id: `x${at}`, scenario: scenario ?? '' }));
const evidence = (given: Partial<Evidence>): Evidence => ({
  run: buildRun(),
  exchanges: [],
  scenarios: [],
  ...given,
});
const find = (given: Partial<Evidence>, before: Readonly<Record<string, string>> = {}, seconds = 10) =>
  findStuck(evidence(given), { before: { reached: before }, seconds });

describe('a sitting', () => {
  const alone = { scenarios: [ended(smoke), cut(counting), cut(creating)] };
  const sitting = [...sent('connect', 1), ...sent(counting, 8)];

  test('got nowhere where its budget was spent on the scenario that it began with', () => {
    const resumptions = [{ at: '2025-07-01T09:00:00.000Z', exchanges: 20 }];
    const needs = costOf(counting ?? '', 'core') + 1;
    expect(find({ ...alone, exchanges: [...sent(smoke, 20), ...sitting], resumptions })).toEqual({
      scenario: counting,
      bound: 'requests',
      sent: 9,
      needs,
      enough: Math.ceil((needs * 1.5) / 10) * 10,
    });
  });

  test('got somewhere where it told another scenario before', () => {
    expect(
      find({ ...alone, exchanges: [...sent('connect', 1), ...sent(smoke, 9), ...sitting] }),
    ).toBeUndefined();
  });

  test('got somewhere where a long scenario says that it is further than before', () => {
    const progress = [{ type: 'progress', scenario: counting ?? '', reached: '3' }] as const;
    expect(find({ ...alone, exchanges: sitting, progress }, { [counting ?? '']: '2' })).toBeUndefined();
    expect(find({ ...alone, exchanges: sitting, progress }, { [counting ?? '']: '3' })).toBeDefined();
  });

  test('asks for more than it took, where that is more than is known of other shops', () => {
    const exchanges = sent(counting, 50);
    expect(find({ ...alone, exchanges })).toMatchObject({ sent: 50, needs: 101, enough: 160 });
  });

  test('needs time, where the time was over', () => {
    const scenariosCut = [ended(smoke), cut(counting, time)];
    const found = find({ scenarios: scenariosCut, exchanges: sitting }, {}, 3);
    expect(found).toMatchObject({ bound: 'seconds', sent: 9 });
    expect(found?.enough).toBeGreaterThanOrEqual(6);
  });

  test('that the network cut is not short of budget', () => {
    const network = ended(counting, { end: 'stopped', cut: 'network', reason: 'the connection was reset' });
    expect(find({ scenarios: [ended(smoke), network], exchanges: sitting })).toBeUndefined();
  });
});
