import { expect, it } from 'vitest';
import { judgedExchanges, readEvidence } from '../../../suites/evidence/read-evidence.ts';
import { deriveSubjects } from '../../../suites/evidence/derive-subjects.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { judgeRun } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { evidence } from '../kit/evidence.ts';
import { created, exchange, read, type Sent } from '../kit/exchanges.ts';
import { cancelledOrder, order } from '../kit/wire.ts';

const told: readonly Sent[] = [created({}, order()), read(order())];
const cleaning: readonly Sent[] = [
  exchange(
    'cancelOrder',
    { asked: { reason: 'other' }, answer: 'no JSON' },
    { intent: 'clean-up', status: 500 },
  ),
  read(cancelledOrder({ total_price: -1 }), { intent: 'clean-up' }),
];

it('no requirement has another outcome for what a clean-up was answered', async () => {
  const law = await loadLaw('haravan', null);
  const summary = (sent: readonly Sent[]): readonly unknown[] =>
    judgeRun(evidence(sent), law).map(({ requirement, outcome, judged }) => [
      requirement.id,
      outcome,
      judged,
    ]);
  expect(summary([...told, ...cleaning])).toEqual(summary(told));
});

it('no order’s life goes on in its clean-up', () => {
  const whole = evidence([...told, ...cleaning]);
  const subjects = deriveSubjects(whole, dialectOf('haravan'));
  expect([whole.exchanges.length, judgedExchanges(whole).length, subjects.exchange.length]).toEqual([
    4, 2, 2,
  ]);
  expect(subjects.life.flatMap(({ events }) => events)).toHaveLength(
    deriveSubjects(evidence(told), dialectOf('haravan')).life.flatMap(({ events }) => events).length,
  );
});

it('what came of it is read with the evidence', () => {
  const record = { type: 'clean-up', end: 'kept', created: 2, undone: 0, leaks: [] };
  const { run } = evidence([]);
  expect(readEvidence(`${JSON.stringify(run)}\n${JSON.stringify(record)}\n`).cleanUp).toEqual(record);
  expect(readEvidence(`${JSON.stringify(run)}\n`).cleanUp).toBeUndefined();
});
