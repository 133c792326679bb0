import { describe, expect, it } from 'vitest';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import { judgeVerdict } from '../../../reports/verdict.ts';
import { loadLaw } from '../../../suites/load-law.ts';

const law = await loadLaw('sapo', null);

const bound: ReadonlySet<string> = new Set(['MUST', 'EITHER']);

describe('a core run against a Sapo shop that follows the docs', () => {
  it.each([
    ['text', 'documented'],
    ['text', 'live'],
    ['example', 'documented'],
    ['example', 'live'],
  ] as const)(
    'in the reading %s and the generation %s finds it conformant, and judges all that the page binds',
    async (reading, generation) => {
      const { evidence, outcomes } = await askShop({
        shop: { platform: 'sapo', reading, generation },
        law,
        profile: 'core',
        seed: 1,
      });
      const wrong = outcomes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
      expect(wrong.map(({ requirement: { id }, outcome, reasons }) => [id, outcome, reasons])).toEqual([]);
      const unjudged = outcomes.filter(
        ({ requirement: { level, untested }, judged }) =>
          judged === 0 && untested === undefined && bound.has(level),
      );
      expect(unjudged.map(({ requirement: { id } }) => id)).toEqual([]);
      const told = outcomes.map(({ requirement: { level }, outcome }) => ({ level, outcome }));
      expect(judgeVerdict({ requirements: told, scenarios: evidence.scenarios })).toBe('conformant');
      const form = outcomes.find(({ requirement: { id } }) => id === 'SPO-ORD-MONEY-08');
      expect(form?.reading).toBe(generation);
      expect(evidence.exchanges.length).toBeLessThanOrEqual(200);
    },
  );
});
