import { dialectOf } from '../../spec/dialects.ts';
import type { Platform } from '../../spec/platforms.ts';
import { loadLaw } from '../../suites/load-law.ts';
import type { Told } from '../../suites/portability/aspect.ts';
import {
  comparePlatforms,
  readTold,
  type ComparedAspect,
} from '../../suites/portability/compare-platforms.ts';
import { portabilityArea, portabilityProgram } from '../../suites/portability/program.ts';
import { askShop } from '../prove/ask-shop.ts';

export interface CompareOptions {
  readonly platforms: readonly [Platform, Platform];
  readonly reading: 'text' | 'example';
  readonly seed: number;
}

/** Two platforms beside each other, as plain JSON. */
export interface Comparison {
  readonly platforms: readonly [string, string];
  readonly aspects: readonly ComparedAspect[];
}

/** Tells the same abstract program to the embedded shop of each platform, and lays what they did side by side. */
export async function compareEmbedded(options: CompareOptions): Promise<Comparison> {
  const [left, right] = options.platforms;
  return {
    platforms: [dialectOf(left).title, dialectOf(right).title],
    aspects: comparePlatforms(await tell(left, options), await tell(right, options)),
  };
}

async function tell(platform: Platform, { reading, seed }: CompareOptions): Promise<Told> {
  const law = await loadLaw(platform, null);
  const { evidence } = await askShop({
    shop: { platform, reading },
    law,
    profile: 'core',
    seed,
    areas: [portabilityArea],
    scenarios: portabilityProgram,
  });
  return readTold(evidence, law);
}
