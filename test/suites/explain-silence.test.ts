import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { Profile, ScenarioRecord } from '../../suites/evidence/record.ts';
import { explainSilence } from '../../suites/explain-silence.ts';
import { silenceOf } from '../../suites/silence.ts';
import { evidence, run } from './kit/evidence.ts';
import { created, exchange, read, unanswered, type Sent } from './kit/exchanges.ts';
import { requirement } from './kit/requirements.ts';
import { order } from './kit/wire.ts';

/** The outcome of a requirement nothing was judged for, and why. */
function explain(given: Partial<Requirement>, of: Evidence = evidence([])): readonly unknown[] {
  const { outcome, reasons } = explainSilence(requirement(['total-price'], given), silenceOf(of));
  return [outcome, ...reasons.map(({ message }) => message)];
}

const ended = (
  end: ScenarioRecord['end'],
  areas: readonly string[],
  reason: string | null,
): ScenarioRecord => ({
  type: 'scenario',
  name: `${end} ${areas.join()}`,
  areas,
  end,
  reason,
});
const inProfile = (profile: Profile) => evidence([], { run: run({ profile }) });
const unseen = 'Could not be judged: nothing that was received shows it.';

describe('a requirement that nothing was judged for', () => {
  it('is not applicable where it is listed as untested, whatever else is missing', () => {
    const untested = { reason: 'would-disturb', why: 'it fills a bucket' } as const;
    expect(explain({ untested, judgedBy: [], needs: ['rate'] })).toEqual([
      'not-applicable',
      'proving it would disturb a shop that others use',
    ]);
  });

  it.each([
    ['write', 'this run sent no writes'],
    ['variant', 'no variants were configured (ORDER_CONFORMANCE_VARIANTS)'],
    ['stock', 'no variant was configured with its stock and policy (ORDER_CONFORMANCE_VARIANTS)'],
    ['read-token', 'no token with read scope only was configured (ORDER_CONFORMANCE_READ_TOKEN)'],
    ['assign', 'it was said that this shop does not assign orders (--without assign)'],
    ['rate', 'the limit of calls was not reached, and a shared shop is not pushed to it'],
    ['together', 'requests are sent together only in the profile full, and on a shared shop only on request'],
  ] as const)('is not applicable where the run could not do %s', (need, message) => {
    const cannot = evidence([], { run: run({ capabilities: [] }) });
    expect(explain({ needs: [need] }, cannot)).toEqual(['not-applicable', message]);
  });

  it('is inconclusive where the run could do what it needs', () => {
    expect(explain({ needs: ['write', 'variant'] })).toEqual(['inconclusive', unseen]);
  });

  it.each([
    ['smoke', 'smoke', 'inconclusive'],
    ['smoke', 'core', 'not-applicable'],
    ['smoke', 'full', 'not-applicable'],
    ['core', 'core', 'inconclusive'],
    ['core', 'full', 'not-applicable'],
    ['full', 'full', 'inconclusive'],
    ['read-only', 'smoke', 'inconclusive'],
    ['read-only', 'core', 'not-applicable'],
  ] as const)('of a run of profile %s, asked for by profile %s, is %s', (profile, needed, outcome) => {
    const [found, message] = explain({ profile: needed }, inProfile(profile));
    expect(found).toBe(outcome);
    expect(message).toBe(outcome === 'inconclusive' ? unseen : `the profile ${profile} does not ask for it`);
  });

  it('is not applicable where only orders that show it promise it', () => {
    expect(explain({ whereSeen: true })).toEqual(['not-applicable', 'no order of this shop shows it']);
  });

  describe('and is promised only where it is shown', () => {
    const lost = (what: Sent) => evidence([unanswered(what, 'the connection was reset')]);
    const explained = (binding: Parameters<typeof requirement>[0][number], of: Evidence) =>
      explainSilence(requirement([binding], { whereSeen: true }), silenceOf(of)).outcome;

    it('cannot be told where a call was lost that may have shown it', () => {
      expect(explained('total-price', lost(read(order())))).toBe('inconclusive');
      expect(explained({ check: 'echo', path: 'note' }, lost(created({}, order())))).toBe('inconclusive');
      const from = { check: 'field', path: 'note', from: ['createOrder'] };
      expect(explained(from, lost(created({}, order())))).toBe('inconclusive');
    });

    it('is not applicable where what was lost could not have shown it', () => {
      expect(explained({ check: 'echo', path: 'note' }, lost(read(order())))).toBe('not-applicable');
      const from = { check: 'field', path: 'note', from: ['createOrder'] };
      expect(explained(from, lost(read(order())))).toBe('not-applicable');
    });
  });

  it('names the scenario of its area that stopped', () => {
    const scenarios = [
      ended('finished', ['money'], null),
      ended('skipped', ['money'], 'needs assign'),
      ended('stopped', ['tags'], 'the shop is closed'),
      ended('stopped', ['list', 'money'], 'createOrder was answered with 422 (x0003)'),
    ];
    expect(explain({}, evidence([], { scenarios }))).toEqual([
      'inconclusive',
      'Could not be judged: createOrder was answered with 422 (x0003).',
    ]);
  });

  it('names what the network did where no scenario says more', () => {
    const lost = evidence([read(order()), unanswered(read(order()), 'GET /x: the connection was reset')]);
    expect(explain({}, lost)).toEqual([
      'inconclusive',
      'Could not be judged: GET /x: the connection was reset.',
    ]);
  });

  it('names what a gateway answered in place of the shop', () => {
    const lost = evidence([read(order(), { status: 504 })]);
    expect(explain({}, lost)).toEqual([
      'inconclusive',
      'Could not be judged: GET /orders/1001.json: a gateway answered with 504 (x0001).',
    ]);
  });

  it('does not name what the network did to a try that was made good by the next', () => {
    const made = evidence([unanswered(read(order())), { ...read(order()), retryOf: 'x0001' }]);
    expect(explain({}, made)).toEqual(['inconclusive', unseen]);
  });

  it('names no reading, no witness and no place', () => {
    const { reading, witnesses, judged, reasons } = explainSilence(
      requirement(['total-price']),
      silenceOf(evidence([])),
    );
    expect({ reading, witnesses, judged }).toEqual({ reading: null, witnesses: [], judged: 0 });
    expect(reasons).toEqual([
      { check: '', message: unseen, pointer: null, expected: null, received: null, exchanges: [], count: 1 },
    ]);
  });
});

describe('what the plan of a shop may leave out', () => {
  const needsAssign = { needs: ['assign'] as const };
  const assigned = (status: number) => exchange('assignOrder', { asked: {}, answer: {} }, { status });

  it('is not applicable where the shop refuses it every time, and says so', () => {
    expect(explain(needsAssign, evidence([assigned(403), assigned(403)]))).toEqual([
      'not-applicable',
      'the shop refuses it every time with 403: not in its plan, or not in the scopes of the token',
    ]);
  });

  it.each([
    ['refused only once', [403]],
    ['refused only sometimes', [403, 200, 403]],
    ['refused for want of credentials', [401, 401]],
    ['never asked', []],
  ])('is inconclusive where it is %s', (_what, statuses) => {
    expect(explain(needsAssign, evidence(statuses.map(assigned)))[0]).toBe('inconclusive');
  });

  it('is not applicable where it was said beforehand that it is not to be had', () => {
    const without = evidence([], { run: run({ capabilities: ['write'] }) });
    expect(explain(needsAssign, without)).toEqual([
      'not-applicable',
      'it was said that this shop does not assign orders (--without assign)',
    ]);
  });
});
