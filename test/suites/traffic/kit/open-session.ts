import { expect, onTestFinished } from 'vitest';
import { startShop, type ListenOptions } from '../../../../generators/shop/start-shop.ts';
import { loadAppRequirements } from '../../../../spec/app/load-app-requirements.ts';
import { dialectOf } from '../../../../spec/dialects.ts';
import type { Platform } from '../../../../spec/platforms.ts';
import type { ExchangeRecord } from '../../../../suites/evidence/record.ts';
import { loadLaw } from '../../../../suites/load-law.ts';
import type { RequirementOutcome } from '../../../../suites/outcome.ts';
import type { ConditionOutcome } from '../../../../suites/traffic/adverse/judge-conditions.ts';
import { openAdversary } from '../../../../suites/traffic/adverse/open-adversary.ts';
import { startProxy } from '../../../../suites/traffic/proxy/start-proxy.ts';
import { TrafficRecorder } from '../../../../suites/traffic/proxy/traffic-recorder.ts';
import { TrafficJudging } from '../../../../suites/traffic/traffic-judging.ts';
import type { DeclaredScope } from '../../../../suites/traffic/traffic.ts';

export interface SessionOptions {
  readonly platform?: Platform;
  readonly shop?: Omit<ListenOptions, 'platform' | 'port'>;
  /** In place of the embedded shop. */
  readonly origin?: string;
  readonly adverseSeed?: number;
  readonly scope?: DeclaredScope;
}

export interface Session {
  readonly platform: Platform;
  /** API base for the app. */
  readonly url: string;
  readonly token: string;
  /** Headers by which the app proves itself. */
  readonly headers: Readonly<Record<string, string>>;
  readonly judged: () => Promise<JudgedSession>;
}

export interface JudgedSession {
  readonly exchanges: readonly ExchangeRecord[];
  readonly app: readonly RequirementOutcome[];
  readonly answers: readonly RequirementOutcome[];
  readonly conditions: readonly ConditionOutcome[];
  /** Ids of the requirements that the app does not keep, or that broke while judging. */
  readonly failed: readonly string[];
}

/** A proxy on this machine with a shop behind it, both closed when the test ends. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { platform = 'haravan', adverseSeed, scope = null } = options;
  const law = await loadLaw(platform, null);
  const shop = await startShop({ platform, existingOrders: 12, ...options.shop });
  onTestFinished(() => shop.close());
  const headers = dialectOf(platform).authorize({ token: shop.tokens.write });
  const target = new URL(options.origin ?? shop.url);
  const exchanges: ExchangeRecord[] = [];
  const judging = { law, requirements: loadAppRequirements(platform), source: 'proxy', scope } as const;
  const live = new TrafficJudging(judging);
  const recorder = new TrafficRecorder({
    contract: law.contract,
    target,
    record: (exchange, json) => {
      exchanges.push(exchange);
      live.hear(exchange, json);
    },
  });
  const adversary =
    adverseSeed === undefined
      ? undefined
      : openAdversary({
          contract: law.contract,
          seed: adverseSeed,
          target,
          company: async () => {
            await fetch(`${shop.url}/orders.json`, {
              method: 'POST',
              headers: { ...headers, 'content-type': 'application/json' },
              body: JSON.stringify({ order: { line_items: [{ title: 'Other', price: 1000, quantity: 1 }] } }),
            });
          },
          seen: (seen) => {
            recorder.take(seen);
          },
        });
  const proxy = await startProxy({
    target,
    port: 0,
    seen: (seen) => {
      adversary?.hear(seen);
      recorder.take(seen);
    },
    ...(adversary === undefined ? {} : { adversary: adversary.intercept }),
  });
  onTestFinished(() => proxy.close());
  return {
    platform,
    url: proxy.url,
    token: shop.tokens.write,
    headers,
    judged: async () => {
      await recorder.settled();
      const { app, answers, conditions } = live.outcomes();
      const later = new TrafficJudging(judging);
      for (const exchange of exchanges) later.hear(exchange);
      // What was parsed on its way says what is read again from the evidence.
      expect(later.outcomes()).toEqual({ app, answers, conditions, talks: live.outcomes().talks });
      return {
        exchanges,
        app,
        answers,
        conditions,
        failed: app
          .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
          .map(({ requirement }) => requirement.id),
      };
    },
  };
}
