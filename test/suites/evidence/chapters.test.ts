import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../suites/evidence/chapters.ts';
import { readEvidence } from '../../../suites/evidence/read-evidence.ts';
import { sentIn } from '../../../suites/evidence/sent-in.ts';
import { judgeRun } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { evidence, numbered, run } from '../kit/evidence.ts';
import { created, exchange, read, type Sent } from '../kit/exchanges.ts';
import { requirement } from '../kit/requirements.ts';
import { order } from '../kit/wire.ts';

const resumption = { type: 'resumption', resumedAt: '2025-01-02T04:00:00.000Z' };
const ended = (name: string, end: string, more: object = {}) => ({
  type: 'scenario',
  name,
  areas: ['life'],
  end,
  reason: null,
  ...more,
});
const undone = { type: 'clean-up', end: 'undone', created: 1, undone: 1, leaks: [] };

function readRecords(records: readonly object[]) {
  return readEvidence([run(), ...records].map((record) => `${JSON.stringify(record)}\n`).join(''));
}

const [first, second] = numbered([read(order()), read(order())]);

describe('evidence of a run that was cut and went on', () => {
  it('holds of each scenario the end of its last telling, and not that the run was stopped', () => {
    const { scenarios } = readRecords([
      ended('tags', 'stopped', { cut: 'network' }),
      ended('cancel', 'finished'),
      ended('the run', 'stopped', { cut: 'interruption' }),
      resumption,
      ended('tags', 'finished'),
    ]);
    expect(scenarios.map(({ name, end }) => [name, end])).toEqual([
      ['cancel', 'finished'],
      ['tags', 'finished'],
    ]);
  });

  it('says that it was stopped where that happened after it went on', () => {
    const stopped = ended('the run', 'stopped', { cut: 'interruption' });
    expect(readRecords([resumption, stopped]).scenarios).toEqual([stopped]);
  });

  it('knows of no clean-up but one after it went on', () => {
    expect(readRecords([undone, resumption]).cleanUp).toBeUndefined();
    expect(readRecords([resumption, undone]).cleanUp).toEqual(undone);
  });

  it('is parted where it was cut', () => {
    const whole = readRecords(
      [first, resumption, second, ended('kit', 'finished')].filter((one) => one !== undefined),
    );
    expect(whole.resumptions).toEqual([{ at: resumption.resumedAt, exchanges: 1 }]);
    const [before, after] = chaptersOf(whole);
    expect([before?.exchanges, after?.exchanges]).toEqual([[first], [second]]);
    expect([before?.scenarios.length, after?.scenarios.length]).toEqual([0, 1]);
    expect(before?.toldAgain).toEqual(new Set(['kit']));
  });

  it('is one chapter where it was told in one go', () => {
    const whole = evidence([read(order())]);
    expect(chaptersOf(whole)).toEqual([{ ...whole, toldAgain: new Set() }]);
  });

  it('counts what was sent by ids, of which a killed run lacks some', () => {
    expect(sentIn([{ id: 'x0003' }, { id: 'x0007' }])).toBe(7);
    expect(sentIn([])).toBe(0);
  });
});

describe('judging a run that was cut', async () => {
  const law = await loadLaw('haravan', null);
  const untouched = requirement(['untouched-stays']);
  const paired = requirement(['serializable']);

  function judge(sent: readonly Sent[], { by, cutAt }: { by: typeof untouched; cutAt?: number }) {
    const resumptions = cutAt === undefined ? [] : [{ at: resumption.resumedAt, exchanges: cutAt }];
    const [outcome] = judgeRun(evidence(sent, { resumptions }), { ...law, requirements: [by] });
    return outcome?.outcome;
  }

  it('holds nothing against an order that somebody changed in between', () => {
    const sent = [
      created({}, order()),
      read(order()),
      read(order({ note: 'swept' })),
      read(order({ note: 'swept' })),
    ];
    expect(judge(sent, { by: untouched })).toBe('fail');
    expect(judge(sent, { by: untouched, cutAt: 2 })).not.toBe('fail');
  });

  it('holds a new order against an id that was seen before the cut', () => {
    const fresh = requirement(['new-ids']);
    const twice = [created({}, order({ id: 1001 })), created({}, order({ id: 1001 }))];
    const seen = [read(order({ id: 1001 })), created({}, order({ id: 1001 }))];
    const other = [created({}, order({ id: 1001 })), created({}, order({ id: 1002 }))];
    expect([twice, seen, other].map((sent) => judge(sent, { by: fresh, cutAt: 1 }))).toEqual([
      'fail',
      'fail',
      'pass',
    ]);
  });

  it('takes what could not be told from the next telling', () => {
    const pair = ['a', 'b'].map((tags) =>
      exchange('addOrderTags', { asked: { tags }, answer: { tags } }, { intent: 'unsaid', together: 'pair' }),
    );
    const told = [read(order({ tags: '' })), ...pair, read(order({ tags: 'a,b' }))];
    expect(judge([...pair, ...told], { by: paired })).toBe('inconclusive');
    expect(judge([...pair, ...told], { by: paired, cutAt: 2 })).toBe('pass');
  });
});
