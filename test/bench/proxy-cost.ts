import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import type { BenchPart, BenchReport } from './bench-part.ts';
import type { Table } from './render-table.ts';
import { spreadOf } from './spread.ts';
import { startShopProcess } from './start-shop-process.ts';
import { trafficKinds, type TrafficKind } from './proxy-traffic.ts';
import { direct, prismPackage, startOurs, startPrism, type Way } from './proxy-ways.ts';

const rounds = 7;
/** Not counted: connections, and what is compiled on first use. */
const warmUpRounds = 3;

/** What standing between an app and a shop costs, beside another proxy that judges. */
export const proxyCost: BenchPart = {
  name: 'proxy-cost',
  heading: 'What the proxy costs',
  measure,
};

/** What one way took for one round of one kind. */
interface Measured {
  readonly kind: TrafficKind;
  readonly way: Way;
  readonly times: readonly number[];
  readonly cpuMs: number;
}

async function measure(): Promise<BenchReport> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  const shop = await startShopProcess('proxy-shop-process.ts');
  const ways = [direct(shop.url)];
  try {
    ways.push(await startOurs(shop.url, folder));
    const prism = await startPrism(shop.url);
    if (prism !== undefined) ways.push(prism);
    const atStart = await Promise.all(ways.map(({ cpuMs }) => cpuMs()));
    const measured = await measureRounds(ways, shop.tokens.write);
    const whole: number[] = [];
    for (const [index, way] of ways.entries()) whole.push((await way.end()) - (atStart[index] ?? 0));
    return report(ways, { measured, whole });
  } finally {
    for (const way of ways) way.kill();
    shop.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureRounds(ways: readonly Way[], token: string): Promise<readonly Measured[]> {
  const dispatcher = new Agent({ connections: 1 });
  const measured: Measured[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const kind of trafficKinds)
      for (const way of ways) {
        const taken = await measureRound({ kind, way, round }, { dispatcher, token });
        if (round >= warmUpRounds) measured.push(taken);
      }
  }
  await dispatcher.close();
  return measured;
}

/** All ways are asked the same, one request after the other. What a proxy does after it has answered counts as well. */
async function measureRound(
  { kind, way, round }: Pick<Measured, 'kind' | 'way'> & { readonly round: number },
  { dispatcher, token }: { readonly dispatcher: Agent; readonly token: string },
): Promise<Measured> {
  const before = await way.cpuMs();
  const times: number[] = [];
  for (let index = 0; index < kind.inRound; index += 1) {
    const { method, path, body } = kind.request(round * kind.inRound + index);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    };
    const started = performance.now();
    const answer = await request(way.url + path, { dispatcher, method, headers, body });
    await answer.body.arrayBuffer();
    times.push(performance.now() - started);
    if (answer.statusCode >= 300)
      throw new Error(`${way.name} answers ${method} ${path} with ${answer.statusCode}`);
  }
  return { kind, way, times, cpuMs: (await way.cpuMs()) - before };
}

function report(
  ways: readonly Way[],
  { measured, whole }: { readonly measured: readonly Measured[]; readonly whole: readonly number[] },
): BenchReport {
  const [none, ours, prism] = ways;
  const proxies = ways.slice(1);
  return {
    about: [
      `${rounds} rounds, each kind of traffic by all ways in turn, the same requests one after the other; ${warmUpRounds} more rounds before that.`,
      'Processor time of the proxy, read when it has nothing left to do; of ours with recording, redacting and judging. Ratios within one round: median, smallest and largest.',
      ...(prism === undefined ? [`${prismPackage} was not to be had here, and was not measured.`] : []),
    ],
    tables: [
      latencyTable(measured, { none, proxies }),
      cpuTable(measured, { ours, prism }),
      wholeTable(ways, whole),
    ],
  };
}

function latencyTable(
  measured: readonly Measured[],
  { none, proxies }: { readonly none: Way | undefined; readonly proxies: readonly Way[] },
): Table {
  const median = (kind: TrafficKind, way: Way | undefined): number =>
    spreadOf(of(measured, kind, way).flatMap(({ times }) => times)).median;
  return {
    head: ['traffic', 'direct, median ms', ...proxies.map(({ name }) => `added by ${name}`)],
    rows: trafficKinds.map((kind) => [
      kind.name,
      median(kind, none).toFixed(2),
      ...proxies.map((way) => (median(kind, way) - median(kind, none)).toFixed(2)),
    ]),
  };
}

function cpuTable(
  measured: readonly Measured[],
  { ours, prism }: { readonly ours: Way | undefined; readonly prism: Way | undefined },
): Table {
  const costs = (kind: TrafficKind, way: Way | undefined): readonly number[] =>
    of(measured, kind, way).map(({ cpuMs }) => cpuMs / kind.inRound);
  return {
    head: ['traffic', 'ours, CPU ms a request', "Prism's", 'ratio', 'from', 'to'],
    rows: trafficKinds.map((kind) => {
      const [own, others] = [costs(kind, ours), costs(kind, prism)];
      if (others.length === 0) return [kind.name, spreadOf(own).median.toFixed(2), '', '', '', ''];
      const ratio = spreadOf(own.map((cost, round) => cost / (others[round] ?? Number.NaN)));
      return [
        kind.name,
        spreadOf(own).median.toFixed(2),
        spreadOf(others).median.toFixed(2),
        ratio.median.toFixed(2),
        ratio.min.toFixed(2),
        ratio.max.toFixed(2),
      ];
    }),
  };
}

function wholeTable(ways: readonly Way[], whole: readonly number[]): Table {
  return {
    head: ['from ready to its end, all traffic and the reports', 'CPU ms'],
    rows: ways.slice(1).map(({ name }, index) => [name, (whole[index + 1] ?? 0).toFixed(0)]),
  };
}

function of(measured: readonly Measured[], kind: TrafficKind, way: Way | undefined): readonly Measured[] {
  return measured.filter((each) => each.kind === kind && each.way === way);
}
