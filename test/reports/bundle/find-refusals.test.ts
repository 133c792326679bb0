import { expect, it } from 'vitest';
import { findRefusals, type Candidate } from '../../../reports/bundle/find-refusals.ts';
import { buildReport, buildRun } from '../fixture.ts';

function candidate(given: Partial<Candidate>): Candidate {
  const { results } = buildReport();
  return {
    run: buildRun({ nonce: 'review-8f3c21' }),
    results,
    set: '2026-11',
    requirements: [],
    needsOf: () => [],
    chain: { length: 1, head: 'beef', broken: [] },
    written: results,
    proofIsCurrent: true,
    suiteVersion: '0.1.0',
    submission: { partner: 'P', app: 'A', appVersion: '1', contact: 'c@example.com' },
    now: new Date('2025-07-02T08:30:00Z'),
    trial: true,
    ...given,
  };
}

const set = (name: string) => ({ name, frozen: `${name}-22`, digest: 'beef' });

it('refuses a run that was judged by another requirement set than the one asked for', () => {
  const nonce = 'review-8f3c21';
  const [withIt, without, other] = [set('2026-11'), undefined, set('2026-05')].map((made) =>
    findRefusals(candidate({ run: buildRun({ nonce, ...(made === undefined ? {} : { set: made }) }) })),
  );
  expect(without).toEqual(withIt);
  expect(other).toEqual([
    'It was judged by the requirement set 2026-05 (--set), and 2026-11 is asked for: run with --set 2026-11, or without.',
    ...(withIt ?? []),
  ]);
});

it.each([
  ['http://localhost:4391/com', /on this machine/],
  ['http://[::1]:4391/com', /on this machine/],
  ['http://0.0.0.0/com', /on this machine/],
  ['http://192.168.1.7/com', /in a private network/],
  ['http://172.20.0.3/com', /in a private network/],
  ['http://[fd00::3]/com', /in a private network/],
  ['http://shop:4391/com', /in a private network/],
  ['http://shop.internal/com', /in a private network/],
  ['https://apis.haravan.com/com', /^$/],
  ['https://172.32.0.3/com', /^$/],
  ['https://your-store.mysapo.net/admin', /^$/],
])('of the shop at %s says %s', (target, refusal) => {
  const given = { trial: false, run: buildRun({ nonce: 'review-8f3c21', target }) };
  const told = findRefusals(candidate(given)).filter((reason) => reason.includes('It asked a shop'));
  expect(told.join('\n')).toMatch(refusal);
});
