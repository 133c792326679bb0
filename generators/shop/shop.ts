import { loadContract } from '../../spec/contract.ts';
import { accessTokens, type AccessTokens } from './access-tokens.ts';
import type { Behaviour, Variant } from './behaviour.ts';
import { realClock, type Clock } from './clock.ts';
import { contractValidation } from './contract-validation.ts';
import { buildDispatch } from './dispatch.ts';
import { haravanBehaviour } from './haravan/haravan-behaviour.ts';
import { buildHttpApp } from './http-app.ts';
import { bottomlessBucket, leakyBucket, type Rate } from './leaky-bucket.ts';

export type Platform = Parameters<typeof loadContract>[0];

export interface ShopOptions {
  /** Default `haravan`. */
  readonly platform?: Platform;
  /** Decides ids and tokens; default 1. */
  readonly seed?: number;
  /** Default: the real time. */
  readonly clock?: Clock;
  /** Which of the docs it follows where prose and examples disagree; default `example`. */
  readonly reading?: 'text' | 'example';
  /** Which key set an order has; default `2022`. */
  readonly generation?: '2021' | '2022';
  /** Limits the rate of requests; off by default. */
  readonly rate?: Rate;
  /** Ids of faults it has; none by default. */
  readonly faults?: readonly string[];
  /** Ids of benign variants it shows; none by default. */
  readonly benign?: readonly string[];
  /** Orders that others made before; default 3. */
  readonly existingOrders?: number;
}

export interface Shop {
  /** Answers a request to a URL whose path begins with `basePath`; host and scheme do not matter. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: AccessTokens;
  readonly variants: readonly Variant[];
  readonly basePath: '/com';
}

type ResolvedShopOptions = Required<Omit<ShopOptions, 'rate'>> & Pick<ShopOptions, 'rate'>;

/** Opens a shop in memory: nothing of it is listening or on disk. Fails on a fault or variant it does not know. */
export async function createShop(options: ShopOptions = {}): Promise<Shop> {
  const resolved: ResolvedShopOptions = {
    platform: 'haravan',
    seed: 1,
    clock: realClock,
    reading: 'example',
    generation: '2022',
    faults: [],
    benign: [],
    existingOrders: 3,
    ...options,
  };
  return openShop(haravanBehaviour(resolved), resolved);
}

async function openShop<Order, Reading>(
  behaviour: Behaviour<Order, Reading>,
  options: ResolvedShopOptions,
): Promise<Shop> {
  const { document } = await loadContract(options.platform);
  const tokens = accessTokens(options.seed);
  const validate = contractValidation(document, behaviour);
  const { basePath, routes, callLimitHeader, variants, hooks } = behaviour;
  const rate = options.rate ?? behaviour.rate;
  const bucket = rate === undefined ? bottomlessBucket : leakyBucket(rate, options.clock);
  const dispatch = buildDispatch({ behaviour, tokens, validate, hooks });
  const send = hooks.flatMap((hook) => hook.send ?? []);
  const fetch = buildHttpApp({ basePath, routes, callLimitHeader, bucket, dispatch, send });
  return { fetch, tokens, variants, basePath };
}
