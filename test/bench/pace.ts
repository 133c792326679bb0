import { startShop, type RunningShop } from '../../generators/shop/start-shop.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import { usualHeadroom } from '../../suites/client/pace.ts';
import { runPaced, type PacedRun } from '../network/run-paced.ts';
import { tellThrough } from '../network/tell-through.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';

/** How long runs take whose shop minds its limit of calls, beside how long the bucket makes them take at least. */
export const pace: BenchPart = {
  name: 'pace',
  heading: 'Keeping to the limit of calls',
  measure,
};

/** One run, as far as its pace goes. */
type Measured = Pick<PacedRun, 'ours' | 'seconds'>;

interface Case {
  readonly name: string;
  readonly platform: Platform;
  /** Calls that the run keeps free. */
  readonly headroom: number;
  /** Another app of the shop takes half of what leaks. */
  readonly shared: boolean;
  readonly run: () => Promise<Measured>;
}

async function measure(): Promise<BenchReport> {
  const rows: (readonly string[])[] = [];
  for (const each of cases()) rows.push(rowOf(each, await each.run()));
  return {
    about: [
      'Core runs against the embedded shop with the documented bucket: 80 calls, 4 of which leak a second, and 40 with 2 of Sapo.',
      'The bound is the least that so many requests can take: those that the bucket holds go out at once, the others as it leaks.',
      'The share is what is left of the bucket where head-room is kept, and of the leak where another app takes half of it.',
    ],
    tables: [
      {
        head: ['run', 'requests', '429', 'seconds', 'bound', 'of the bound', "of the share's bound"],
        rows,
      },
    ],
  };
}

function cases(): readonly Case[] {
  const simulated = platforms.flatMap((platform) => {
    const { size, leakPerSecond } = dialectOf(platform).rate;
    const others = { atOnce: 0, perSecond: leakPerSecond / 2 };
    const named = (name: string): string => `${platform}, ${name}, by a clock of its own`;
    return [
      {
        name: named('alone, no head-room'),
        platform,
        headroom: 0,
        shared: false,
        run: () => runPaced({ platform, headroom: 0 }),
      },
      {
        name: named('alone'),
        platform,
        headroom: usualHeadroom(size, { shared: false }),
        shared: false,
        run: () => runPaced({ platform }),
      },
      {
        name: named('half of the leak taken'),
        platform,
        headroom: usualHeadroom(size, { shared: true }),
        shared: true,
        run: () => runPaced({ platform, others }),
      },
    ];
  });
  const { size } = dialectOf('haravan').rate;
  return [
    ...simulated,
    {
      name: 'haravan, alone, over HTTP',
      platform: 'haravan',
      headroom: usualHeadroom(size, { shared: false }),
      shared: false,
      run: () => runOverHttp(),
    },
    {
      name: 'haravan, half of the leak taken, over HTTP',
      platform: 'haravan',
      headroom: usualHeadroom(size, { shared: true }),
      shared: true,
      run: () => runOverHttp({ others: true }),
    },
  ];
}

function rowOf({ name, platform, headroom, shared }: Case, { ours, seconds }: Measured): readonly string[] {
  const { size, leakPerSecond } = dialectOf(platform).rate;
  const bound = (ours.length - size) / leakPerSecond;
  const share = (ours.length - (size - headroom)) / (shared ? leakPerSecond / 2 : leakPerSecond);
  return [
    name,
    String(ours.length),
    String(ours.filter((status) => status === 429).length),
    seconds.toFixed(1),
    bound.toFixed(1),
    (seconds / bound).toFixed(3),
    (seconds / share).toFixed(3),
  ];
}

/** A run in earnest: it takes as long as it says. */
async function runOverHttp({ others = false }: { readonly others?: boolean } = {}): Promise<Measured> {
  const shop = await startShop({ rate: dialectOf('haravan').rate, existingOrders: 25 });
  const other = others ? askNowAndThen(shop, 500) : undefined;
  try {
    const started = performance.now();
    const { evidence } = await tellThrough({ ...meansOf(shop), platform: 'haravan', target: shop.url });
    const seconds = (performance.now() - started) / 1000;
    return { ours: evidence.exchanges.map(({ response }) => response?.status ?? 0), seconds };
  } finally {
    clearInterval(other);
    await shop.close();
  }
}

function meansOf({ tokens, variants }: RunningShop): Pick<RunningShop, 'tokens' | 'variants'> {
  return { tokens, variants };
}

/** Another app of the same shop. */
function askNowAndThen({ url, tokens }: RunningShop, everyMs: number): NodeJS.Timeout {
  const headers = { authorization: `Bearer ${tokens.write}` };
  return setInterval(() => void fetch(`${url}/orders/count.json`, { headers }), everyMs);
}
