import { describe, expect, it } from 'vitest';
import { buildResults } from '../../../reports/build-results.ts';
import { messageInVietnamese, requirementInVietnamese } from '../../../reports/lang/in-vietnamese.ts';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { loadLaw } from '../../../suites/load-law.ts';

/** Shops that are wrong in several ways at once, to have much said of them. */
const wrongIn: readonly (readonly [platform: Platform, faults: readonly string[]])[] = [
  [
    'haravan',
    ['wrong-total', 'string-money', 'tag-lost', 'update-drops-note-attributes', 'page-overlap', 'count-off'],
  ],
  [
    'sapo',
    [
      'wrong-total',
      'total-price-as-number',
      'times-under-other-names',
      'addresses-swapped',
      'currency-ignored',
    ],
  ],
];

describe('what is said of a faulty shop', () => {
  it.each(wrongIn)('is all in Vietnamese: %s with %s', async (platform, faults) => {
    const law = await loadLaw(platform, null);
    const { evidence, outcomes } = await askShop({
      shop: { platform, faults },
      law,
      profile: 'core',
      seed: 1,
    });
    const { requirements, scenarios, notes } = buildResults(outcomes, {
      evidence,
      contract: { docsUrl: '', digest: '' },
      suiteVersion: '0.0.0',
    });
    const said = [
      ...requirements.flatMap(({ reasons }) => reasons.map(({ message }) => message)),
      ...scenarios.flatMap(({ reason }) => reason ?? []),
      ...notes.map(({ message }) => message),
    ];
    expect(requirements.some(({ outcome }) => outcome === 'fail')).toBe(true);
    expect([...new Set(said)].filter((text) => messageInVietnamese(text) === undefined)).toEqual([]);
    const untold = requirements.filter(
      ({ id, statement }) => requirementInVietnamese(id, statement) === undefined,
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
