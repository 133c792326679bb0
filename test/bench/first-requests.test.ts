import { beforeAll, describe, expect, it } from 'vitest';
import { askShop, type AskedShop } from '../../reports/prove/ask-shop.ts';
import type { Law } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { failedAfter, firstRequests } from './first-requests.ts';

describe('judging the first requests of a run', () => {
  let law: Law;
  let faulty: AskedShop;

  beforeAll(async () => {
    law = await loadLaw('haravan', null);
    faulty = await askShop({ shop: { faults: ['close-forgotten'] }, law, profile: 'core', seed: 1 });
  });

  it('catches no fault before the request that shows it', () => {
    const { evidence } = faulty;
    const close = evidence.exchanges.findIndex(({ operation }) => operation === 'closeOrder');
    const after = evidence.exchanges.findIndex(
      ({ operation }, place) => place > close && operation === 'getOrder',
    );
    expect(failedAfter(after, { evidence, law })).toEqual([]);
    expect(failedAfter(after + 1, { evidence, law })).toContain('HRV-ORD-LIFE-06');
  });

  it('judges the whole run where fewer requests were sent', () => {
    const { evidence, outcomes } = faulty;
    expect(firstRequests(evidence, 10_000).exchanges).toEqual(evidence.exchanges);
    expect(failedAfter(10_000, { evidence, law })).toEqual(
      outcomes.filter(({ outcome }) => outcome === 'fail').map(({ requirement }) => requirement.id),
    );
  });

  it('accuses no shop that does nothing wrong, wherever its run is cut', async () => {
    const { evidence } = await askShop({ shop: {}, law, profile: 'full', seed: 1 });
    const cuts = [1, 2, 3, 5, 10, 50, 100, 200, 305, 311, 400];
    expect(cuts.flatMap((requests) => failedAfter(requests, { evidence, law }))).toEqual([]);
  });
});
