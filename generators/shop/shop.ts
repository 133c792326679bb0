import { loadContract } from '../../spec/contract.ts';
import { issueCredentials, type AccessTokens, type KeyPair } from './access.ts';
import type { Variant } from './behaviour.ts';
import { behaviourOf, type Generation, type Platform } from './behaviours.ts';
import { realClock, type Clock } from './clock.ts';
import { contractValidation } from './contract-validation.ts';
import { buildDispatch } from './dispatch.ts';
import { buildHttpApp } from './http-app.ts';
import { bottomlessBucket, leakyBucket, type Rate } from './leaky-bucket.ts';

export { defaultGeneration, generationsOf, type Generation, type Platform } from './behaviours.ts';

export interface ShopOptions {
  /** Default `haravan`. */
  readonly platform?: Platform;
  /** Decides ids and tokens; default 1. */
  readonly seed?: number;
  /** Default: the real time. */
  readonly clock?: Clock;
  /** Which of the docs it follows where prose and examples disagree; default `example`. */
  readonly reading?: 'text' | 'example';
  /** Which key set an order has, one of its platform's; default: {@link defaultGeneration}. */
  readonly generation?: Generation;
  /** Limits the rate of requests; off by default. */
  readonly rate?: Rate;
  /** Ids of faults it has; none by default. */
  readonly faults?: readonly string[];
  /** Ids of benign variants it shows; none by default. */
  readonly benign?: readonly string[];
  /** Ids of drifts, changes since it was last looked at; none by default. */
  readonly drifts?: readonly string[];
  /** Orders that others made before; default 3. */
  readonly existingOrders?: number;
}

export interface Shop {
  /** Answers a request to a URL whose path begins with `basePath`; host and scheme do not matter. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: AccessTokens;
  /** A key and its secret with the write scope, where the platform knows such. */
  readonly keys: KeyPair | undefined;
  readonly variants: readonly Variant[];
  /** Path of the API base: `/com`. */
  readonly basePath: string;
}

/** Opens a shop in memory: nothing of it is listening or on disk. Fails on a fault, variant or generation it does not know. */
export async function createShop(options: ShopOptions = {}): Promise<Shop> {
  const { platform = 'haravan', seed = 1, clock = realClock } = options;
  const behaviour = behaviourOf(platform, {
    reading: 'example',
    generation: undefined,
    faults: [],
    benign: [],
    existingOrders: 3,
    ...options,
    seed,
    clock,
  });
  const { document } = await loadContract(platform);
  const { basePath, routes, callLimit, variants, hooks, access } = behaviour;
  const credentials = issueCredentials(seed, access);
  const validate = contractValidation(document, behaviour);
  const rate = options.rate ?? behaviour.rate;
  const bucket = rate === undefined ? bottomlessBucket(callLimit.size) : leakyBucket(rate, clock);
  const dispatch = buildDispatch({ behaviour, credentials, validate, hooks });
  const send = hooks.flatMap((hook) => hook.send ?? []);
  const fetch = buildHttpApp({
    basePath,
    routes,
    callLimitHeaders: callLimit.headers,
    bucket,
    dispatch,
    send,
  });
  return { fetch, ...credentials, variants, basePath };
}
