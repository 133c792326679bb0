import type { Law } from '../../suites/judge-run.ts';
import { askShop } from './ask-shop.ts';
import type { BenignShop } from './catalogue.ts';

/** What was said of a shop that does nothing wrong. */
export interface BenignProof {
  /** The variant's id, or which of the docs the shop followed. */
  readonly shop: string;
  readonly seed: number;
  readonly silent: boolean;
  /** Requirements that failed, broke or could not be judged, each with its first reason. */
  readonly alarms: readonly string[];
  readonly requests: number;
}

/** Asks everything of a shop that the docs allow: nothing may fail, and no MUST may stay open. */
export async function proveBenign(
  shop: BenignShop,
  { law, seed }: { law: Law; seed: number },
): Promise<BenignProof> {
  const { evidence, outcomes } = await askShop({
    shop: shop.options,
    law,
    profile: 'full',
    seed,
    ...(shop.settleMs === undefined ? {} : { settleMs: shop.settleMs }),
  });
  // Of a shop that shows late what was written, it may be too late to tell what an earlier write has done.
  const mayBeUnclear = shop.settleMs !== undefined;
  const alarms = [
    ...outcomes
      .filter(
        ({ outcome }) =>
          outcome === 'fail' || outcome === 'error' || (outcome === 'inconclusive' && !mayBeUnclear),
      )
      .map(({ requirement, reasons }) => `${requirement.id}: ${reasons[0]?.message ?? ''}`),
    ...evidence.scenarios
      .filter(({ end }) => end === 'stopped' || end === 'broken')
      .map(({ name, end, reason }) => `${name} ${end}: ${reason ?? ''}`),
  ];
  return { shop: shop.name, seed, silent: alarms.length === 0, alarms, requests: evidence.exchanges.length };
}
