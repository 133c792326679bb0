import { dialectOf } from '../../spec/dialects.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';
import { platforms } from '../../spec/platforms.ts';

/** Which of the docs an embedded shop follows where they contradict themselves. */
export const shopReadings = ['text', 'example'] as const;

/** When findings are annotated: `auto` where the CI system reads that. */
export const annotationChoices = ['auto', 'on', 'off'] as const;

export const greatestSeed = 2 ** 32 - 1;

/** The most that anything may be bounded to. */
export const greatestBound = 1_000_000;

/** The longest that a shop may take to show what was written, in seconds. */
export const longestSettle = 300;

/** What a shop's plan or a token may not allow. */
export const deniable = ['assign', 'variant', 'stock', 'read-token'] as const satisfies readonly Capability[];

/** What a reviewer may give for the orders of a run to carry. */
export const nonceForm = '^[A-Za-z0-9][A-Za-z0-9._-]{5,63}$';

/** Every key set of every platform, for help. */
export const generationsHelp = platforms
  .map((platform) => `${platform}: ${dialectOf(platform).generations.join(' or ')}`)
  .join('; ');

/** Every key set of every platform, as a file may write it: `2021` is a number to YAML. */
export const generationNames = platforms
  .flatMap((platform) => dialectOf(platform).generations)
  .flatMap((name) => (/^\d+$/.test(name) ? [name, Number(name)] : [name]));
