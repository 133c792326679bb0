import { describe, expect, it } from 'vitest';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import { benignShopsOf } from '../../../reports/prove/catalogue.ts';
import { latenessOf } from '../../../suites/settle/lateness.ts';
import { loadLaw } from '../../../suites/load-law.ts';

/** Where writes and readings follow each other closely: enough to see what lateness does. */
const areas = ['cancel', 'tags', 'update'];

describe.each(['haravan', 'sapo'] as const)('a %s shop that shows late what was written', (platform) => {
  const shop = benignShopsOf(platform).find(({ name }) => name.startsWith('all-behind (example'));

  it('fails nothing when it is given time, and is said to have been late', async () => {
    if (shop?.settleMs === undefined) throw new Error('there is no shop that is late');
    const law = await loadLaw(platform, null);
    const { evidence, outcomes } = await askShop({
      shop: shop.options,
      law,
      profile: 'core',
      seed: 1,
      areas,
      settleMs: shop.settleMs,
    });
    expect(
      outcomes
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ requirement, reasons }) => `${requirement.id} ${reasons[0]?.message ?? ''}`),
    ).toEqual([]);
    expect(evidence.scenarios.filter(({ end }) => end === 'stopped')).toEqual([]);
    const { late = 0, slowestMs = 0 } = latenessOf(evidence) ?? {};
    expect(late).toBeGreaterThan(3);
    expect(slowestMs).toBeGreaterThanOrEqual(25);
  });

  it('fails when it is given none', async () => {
    if (shop === undefined) throw new Error('there is no shop that is late');
    const law = await loadLaw(platform, null);
    const { evidence, outcomes } = await askShop({
      shop: shop.options,
      law,
      profile: 'core',
      seed: 1,
      areas,
    });
    const broken = outcomes.some(({ outcome }) => outcome === 'fail');
    expect(broken || evidence.scenarios.some(({ end }) => end === 'stopped')).toBe(true);
    expect(latenessOf(evidence)).toBeNull();
  });
});

describe('a shop that stays wrong', () => {
  it('is found out however much time it is given', async () => {
    const law = await loadLaw('haravan', null);
    const { outcomes } = await askShop({
      shop: { platform: 'haravan', faults: ['tag-lost'] },
      law,
      profile: 'core',
      seed: 1,
      areas: ['tags'],
      settleMs: 400,
    });
    expect(
      outcomes.filter(({ outcome }) => outcome === 'fail').map(({ requirement }) => requirement.id),
    ).toContain('HRV-ORD-TAGS-02');
  });
});
