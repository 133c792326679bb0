import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import type { AnyCheck, Check, Given } from '../../../suites/checks/check.ts';
import { confirmedOnCreation } from '../../../suites/checks/creation/confirmed-on-creation.ts';
import { statusWithTime } from '../../../suites/checks/order/status-with-time.ts';
import { deriveSubjects } from '../../../suites/evidence/derive-subjects.ts';
import { evidence } from '../kit/evidence.ts';
import { created, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

const dialect = dialectOf('sapo');

/** What a check says of evidence from a platform whose orders have no statuses of their life cycle. */
function said(check: AnyCheck, sent: readonly Sent[], args: Given['with']): unknown {
  const subjects = deriveSubjects(evidence(sent), dialect)[check.judges];
  const given = { dialect, with: args } as unknown as Given;
  return subjects.map((subject) => (check as Check).judge(subject as never, given));
}

describe('a platform without statuses of the life cycle', () => {
  const closed = order({ closed_status: 'closed', closed_on: '2025-01-02T04:00:00Z', confirmed_on: null });

  it('is not held to a status that goes with a time', () => {
    expect(said(statusWithTime, [created({}, closed)], { state: 'closed' })).toEqual([undefined]);
  });

  it('is not held to one that a new order is confirmed by', () => {
    expect(said(confirmedOnCreation, [created({ is_confirm: true }, closed)], {})).toEqual([undefined]);
  });
});
