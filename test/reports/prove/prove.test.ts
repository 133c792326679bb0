import { beforeAll, describe, expect, it } from 'vitest';
import { loadLaw } from '../../../suites/load-law.ts';
import type { Law } from '../../../suites/judge-run.ts';
import { benignShopsOf, faultsOf } from '../../../reports/prove/catalogue.ts';
import { buildKillMatrix } from '../../../reports/prove/kill-matrix.ts';
import { proveBenign } from '../../../reports/prove/prove-benign.ts';
import { proveFault } from '../../../reports/prove/prove-fault.ts';

/** Every so manieth fault: the whole proof is `order-conformance prove`. Faults that only the profile full meets are all the others. */
const every = 24;

describe('the proof in short form', () => {
  let law: Law;

  beforeAll(async () => {
    law = await loadLaw('haravan', null);
  });

  const sample = faultsOf('haravan').filter((_fault, index) => index % every === 0);

  it.each(sample)('catches $id by the requirement it breaks', async (fault) => {
    const proof = await proveFault(fault, { law, seed: 1 });
    expect(proof.failed).toContain(fault.breaks[0]);
    expect(proof.reason).toEqual(expect.any(String));
  });

  it.each(benignShopsOf('haravan').filter((_shop, index) => index % 12 === 0))(
    'raises no alarm for $name',
    async (shop) => {
      expect((await proveBenign(shop, { law, seed: 1 })).alarms).toEqual([]);
    },
  );

  it('says that a fault escapes when its requirement does not fail', async () => {
    const [fault] = faultsOf('haravan');
    if (fault === undefined) throw new Error('the catalogue is empty');
    const misnamed = { ...fault, breaks: ['HRV-ORD-ASSIGN-01'] as const };
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
