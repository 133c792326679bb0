import { describe, expect, test } from 'vitest';
import { loadContract } from '../../../spec/contract.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { ConditionChoice } from '../../../suites/traffic/adverse/choose-condition.ts';
import type { AdverseRequest, Survival } from '../../../suites/traffic/adverse/condition.ts';
import { conditionsOf } from '../../../suites/traffic/adverse/conditions.ts';
import { judgeConditions } from '../../../suites/traffic/adverse/judge-conditions.ts';
import { openTalks } from '../../../suites/traffic/traffic.ts';

interface Step {
  readonly method?: string;
  readonly url: string;
  readonly operation: ExchangeRecord['operation'];
  readonly body?: string;
  readonly status?: number;
  readonly answer?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly adverse?: string;
  /** Seconds since the first one. */
  readonly at: number;
}

const list = { url: '/orders.json?page=1&limit=2', operation: 'listOrders' } as const;
const second = { url: '/orders.json?page=2&limit=2', operation: 'listOrders' } as const;
const create = {
  method: 'POST',
  url: '/orders.json',
  operation: 'createOrder',
  body: '{"order":{}}',
} as const;
const read = { url: '/orders/7.json', operation: 'getOrder' } as const;
const tag = {
  method: 'POST',
  url: '/orders/7/tags.json',
  operation: 'addOrderTags',
  body: '{"tags":"a"}',
} as const;
const wait = { 'retry-after': '1.0' };
const shown = { orders: [{ id: 6 }, { id: 7 }] };

async function survivalOf(
  condition: string,
  steps: readonly Step[],
  platform: Platform = 'haravan',
): Promise<Survival | undefined> {
  const law = await loadLaw(platform, null);
  const records = steps.map(
    (
      { method = 'GET', url, operation, body, status = 200, answer = {}, headers = {}, adverse, at },
      index,
    ) => ({
      type: 'exchange' as const,
      id: `x${index}`,
      scenario: 'traffic',
      operation,
      intent: 'ask' as const,
      startedAt: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
      durationMs: 1,
      request: { method, url, headers: {}, body: body ?? null },
      response: { status, headers, body: JSON.stringify(answer) },
      failure: null,
      ...(adverse === undefined ? {} : { adverse }),
    }),
  );
  return judgeConditions(openTalks(records, law), law.contract).find((each) => each.condition === condition)
    ?.survival;
}

const met = (condition: string, step: Omit<Step, 'adverse' | 'at'>): Step => ({
  ...step,
  adverse: condition,
  at: 0,
});
const again = (step: Omit<Step, 'at'>, times: number): readonly Step[] =>
  Array.from({ length: times }, (_, index) => ({ ...step, at: 0.1 + index / 10 }));

const stories: readonly (readonly [string, Survival, string, readonly Step[]])[] = [
  [
    'too-many-calls',
    'survived',
    'waits',
    [met('too-many-calls', { ...list, status: 429, headers: wait }), { ...list, at: 1.1 }],
  ],
  [
    'too-many-calls',
    'not-survived',
    'calls at once',
    [met('too-many-calls', { ...list, status: 429, headers: wait }), { ...list, at: 0.2 }],
  ],
  [
    'too-many-calls',
    'could-not-tell',
    'gives up',
    [met('too-many-calls', { ...list, status: 429, headers: wait }), { ...read, at: 2 }],
  ],
  [
    'server-error',
    'survived',
    'asks again',
    [met('server-error', { ...list, status: 500 }), { ...list, at: 0.5 }],
  ],
  [
    'server-error',
    'not-survived',
    'hammers',
    [met('server-error', { ...list, status: 500 }), ...again({ ...list, status: 500 }, 7)],
  ],
  ['server-error', 'could-not-tell', 'ends there', [met('server-error', { ...list, status: 500 })]],
  [
    'lost-answer',
    'survived',
    'looks',
    [met('lost-answer', { ...create, status: 504 }), { ...list, at: 1 }, { ...create, at: 2 }],
  ],
  [
    'lost-answer',
    'not-survived',
    'creates again',
    [met('lost-answer', { ...create, status: 504 }), { ...create, status: 201, at: 1 }],
  ],
  [
    'lost-answer',
    'could-not-tell',
    'does something else',
    [met('lost-answer', { ...create, status: 504 }), { ...tag, at: 1 }],
  ],
  [
    'late-visibility',
    'survived',
    'reads later',
    [
      { ...create, status: 201, at: -1 },
      met('late-visibility', { ...read, status: 404 }),
      { ...read, at: 1 },
    ],
  ],
  [
    'late-visibility',
    'not-survived',
    'creates again',
    [
      { ...create, status: 201, at: -1 },
      met('late-visibility', { ...read, status: 404 }),
      { ...create, status: 201, at: 1 },
    ],
  ],
  [
    'late-visibility',
    'could-not-tell',
    'goes on without',
    [{ ...create, status: 201, at: -1 }, met('late-visibility', { ...read, status: 404 }), { ...tag, at: 1 }],
  ],
  [
    'shifting-pages',
    'survived',
    'writes once',
    [
      { ...list, answer: shown, at: -1 },
      met('shifting-pages', { ...second, answer: shown }),
      { ...tag, at: 1 },
    ],
  ],
  [
    'shifting-pages',
    'not-survived',
    'writes twice',
    [
      { ...list, answer: shown, at: -1 },
      met('shifting-pages', { ...second, answer: shown }),
      { ...tag, at: 1 },
      { ...tag, at: 2 },
    ],
  ],
  [
    'shifting-pages',
    'could-not-tell',
    'ends there',
    [{ ...list, answer: shown, at: -1 }, met('shifting-pages', { ...second, answer: shown })],
  ],
  ...['unknown-attributes', 'unknown-values', 'nulls', 'other-reading'].flatMap(
    (name) =>
      [
        [name, 'survived', 'goes on', [met(name, list), { ...read, at: 1 }]],
        [name, 'not-survived', 'gets stuck', [met(name, list), ...again(list, 6)]],
        [
          name,
          'not-survived',
          'loses a value',
          [met(name, list), { ...read, url: '/orders/undefined.json', status: 404, at: 1 }],
        ],
        [name, 'could-not-tell', 'ends there', [met(name, list)]],
        [name, 'not-met', 'never meets it', [{ ...list, at: 0 }]],
      ] as const,
  ),
];

describe('of an app that meets a condition and', () => {
  test.each(stories.map(([condition, survival, words, steps]) => ({ condition, survival, words, steps })))(
    '$words, it is said for $condition: $survival',
    async ({ condition, survival, steps }) => {
      expect(await survivalOf(condition, steps)).toBe(survival);
    },
  );

  test('goes on with Sapo’s money in the other form, it is said that it survived', async () => {
    const steps = [met('texts-for-numbers', list), { ...read, at: 1 }];
    expect(await survivalOf('texts-for-numbers', steps, 'sapo')).toBe('survived');
  });
});

describe('what is put in the way', () => {
  const request: AdverseRequest = {
    operation: 'listOrders',
    query: new URLSearchParams('page=2'),
    orderId: undefined,
    fresh: new Set(['7']),
  };
  const namesOf = async (platform: Platform, seed: number): Promise<readonly (string | undefined)[]> => {
    const choice = new ConditionChoice(conditionsOf(await loadContract(platform)), seed);
    return Array.from({ length: 60 }, () => choice.next(request)?.name);
  };

  test.each(platforms)('is the same for the same seed, and another for another (%s)', async (platform) => {
    expect(await namesOf(platform, 5)).toEqual(await namesOf(platform, 5));
    const all = await Promise.all([1, 2, 3, 4].map(async (seed) => (await namesOf(platform, seed)).join()));
    expect(new Set(all).size).toBeGreaterThan(1);
  });

  test.each(platforms)(
    'is every condition that suits, and each no more often than it may (%s)',
    async (platform) => {
      const names = await namesOf(platform, 1);
      const conditions = conditionsOf(await loadContract(platform));
      const times = conditions.map(({ name }) => [name, names.filter((each) => each === name).length]);
      expect(times).toEqual(conditions.map(({ name, most, suits }) => [name, suits(request) ? most : 0]));
    },
  );
});
