import { beforeAll, describe, expect, it } from 'vitest';
import { benignShopsOf, faultsOf, type ProvableFault } from '../../../reports/prove/catalogue.ts';
import { buildKillMatrix } from '../../../reports/prove/kill-matrix.ts';
import { proveBenign } from '../../../reports/prove/prove-benign.ts';
import { proveFault } from '../../../reports/prove/prove-fault.ts';
import { platforms } from '../../../spec/platforms.ts';
import type { Law } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { atLength } from '../../at-length.ts';

/** Every so manieth fault and shop: the whole proof is `order-conformance prove`. */
const everyFault = atLength ? 30 : 60;
const everyShop = atLength ? 25 : 50;

describe.each(platforms)('the proof of %s in short form', (platform) => {
  let law: Law;

  beforeAll(async () => {
    law = await loadLaw(platform, null);
  });

  const sample = faultsOf(platform).filter(
    ({ profile }, index) => index % everyFault === 0 || profile === 'read-only',
  );

  it.each(sample)('catches $id by the requirement it breaks', async (fault) => {
    const proof = await proveFault(fault, { law, seed: 1 });
    expect(proof.failed).toContain(fault.breaks[0]);
    expect(proof.reason).toEqual(expect.any(String));
  });

  it.each(benignShopsOf(platform).filter((_shop, index) => index % everyShop === 0))(
    'raises no alarm for $name',
    async (shop) => {
      expect((await proveBenign(shop, { law, seed: 1 })).alarms).toEqual([]);
    },
  );

  it('says that a fault escapes when its requirement does not fail', async () => {
    const misnamed: ProvableFault = {
      id: 'wrong-total',
      breaks: [platform === 'haravan' ? 'HRV-ORD-ASSIGN-01' : 'SPO-ORD-DELETE-01'],
      profile: 'core',
      description: 'It breaks another requirement than it says.',
    };
    expect(await proveFault(misnamed, { law, seed: 1 })).toMatchObject({ caught: false, reason: null });
  });
});

describe('the kill matrix', () => {
  it('names the faults of each requirement, in the order of their ids', () => {
    const proof = { seed: 1, caught: true, reason: 'x', requests: 1 };
    const matrix = buildKillMatrix([
      { ...proof, fault: 'b', failed: ['R-2', 'R-1'] },
      { ...proof, fault: 'a', failed: ['R-2'] },
    ]);
    expect(matrix).toEqual({ 'R-1': ['b'], 'R-2': ['a', 'b'] });
    expect(Object.keys(matrix)).toEqual(['R-1', 'R-2']);
  });
});
