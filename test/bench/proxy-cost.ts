import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { Agent, request } from 'undici';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { spreadOf } from './spread.ts';
import { startShopProcess } from './start-shop-process.ts';

const rounds = 10;
const requestsInRound = 50;
/** Not counted: connections, and what is compiled on first use. */
const warmUp = 100;
/** Different answers, each of them again and again. */
const pages = 5;
const prismPackage = '@stoplight/prism-cli@5.16.0';

/** What standing between an app and a shop costs, beside another proxy that judges. */
export const proxyCost: BenchPart = {
  name: 'proxy-cost',
  heading: 'What the proxy costs',
  measure,
};

/** A way to the shop. */
interface Way {
  readonly name: string;
  /** API base. */
  readonly url: string;
  /** Ends it. @returns its processor time since it was ready, in milliseconds; undefined where there is no process */
  readonly end: () => Promise<number | undefined>;
}

async function measure(): Promise<BenchReport> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  const shop = await startShopProcess();
  try {
    const direct: Way = { name: 'none', url: shop.url, end: () => Promise.resolve(undefined) };
    const prism = await startPrism(shop.url);
    const ways = [direct, await startOurs(shop.url, folder), ...(prism === undefined ? [] : [prism])];
    const times = await measureAll(ways, shop.tokens.write);
    const cpu: (number | undefined)[] = [];
    for (const way of ways) cpu.push(await way.end());
    return report(ways, { times, cpu, prism: prism !== undefined });
  } finally {
    shop.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(ways: readonly Way[], token: string): Promise<readonly (readonly number[])[]> {
  const dispatcher = new Agent({ connections: 1 });
  const headers = { authorization: `Bearer ${token}` };
  const times = ways.map((): number[] => []);
  const ask = async (way: Way, page: number): Promise<number> => {
    const started = performance.now();
    const { body } = await request(`${way.url}/orders.json?limit=5&status=any&page=${page}`, {
      dispatcher,
      headers,
    });
    await body.arrayBuffer();
    return performance.now() - started;
  };
  for (const way of ways) for (let time = 0; time < warmUp; time += 1) await ask(way, 1 + (time % pages));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries())
      for (let time = 0; time < requestsInRound; time += 1)
        times[index]?.push(await ask(way, 1 + (time % pages)));
  }
  await dispatcher.close();
  return times;
}

async function startOurs(shop: string, folder: string): Promise<Way> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'proxy-process.ts'), shop, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const { url } = await nextRecord<{ readonly url: string }>(lines);
  return {
    name: 'order-conformance proxy',
    url,
    end: async () => {
      child.stdin.end();
      return (await nextRecord<{ readonly cpuMs: number }>(lines)).cpuMs;
    },
  };
}

async function nextRecord<T>(lines: Interface): Promise<T> {
  const [line] = (await once(lines, 'line')) as [string];
  return JSON.parse(line) as T;
}

/** Undefined where it is not to be had here, or its time cannot be read: Linux shows it. */
async function startPrism(shop: string): Promise<Way | undefined> {
  const found = spawnSync('npx', ['--yes', '--package', prismPackage, '--call', 'which prism'], {
    encoding: 'utf8',
  });
  const [binary] = found.stdout.trim().split('\n').slice(-1);
  if (found.status !== 0 || binary === undefined || process.platform !== 'linux') return undefined;
  const port = await freePort();
  const contract = join(import.meta.dirname, '../../spec/haravan/openapi.yaml');
  const child = spawn(process.execPath, [binary, 'proxy', contract, shop, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = Promise.withResolvers<undefined>();
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('is listening')) ready.resolve(undefined);
  });
  await ready.promise;
  const before = cpuMsOf(child);
  return {
    name: `Prism (${prismPackage})`,
    url: `http://127.0.0.1:${port}`,
    end: () => {
      const spent = cpuMsOf(child) - before;
      child.kill();
      return Promise.resolve(spent);
    },
  };
}

/** Ticks of a hundredth of a second, in user and system mode (proc(5)). */
function cpuMsOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Measured {
  readonly times: readonly (readonly number[])[];
  readonly cpu: readonly (number | undefined)[];
  readonly prism: boolean;
}

function report(ways: readonly Way[], { times, cpu, prism }: Measured): BenchReport {
  const medians = times.map((each) => spreadOf(each).median);
  const asked = rounds * requestsInRound + warmUp;
  return {
    about: [
      `${rounds} rounds of ${requestsInRound} readings of five orders, from five pages in turn, each round by all ways in turn, one request after the other; ${warmUp} more each before that.`,
      'Processor time of the proxy: from ready to its end; of ours with recording, judging and writing the reports.',
      ...(prism ? [] : [`${prismPackage} was not to be had here, and was not measured.`]),
    ],
    tables: [
      {
        head: ['proxy', 'median ms', 'added at the median, ms', 'CPU ms', 'CPU ms a request'],
        rows: ways.map(({ name }, index) => [
          name,
          (medians[index] ?? 0).toFixed(2),
          index === 0 ? '' : ((medians[index] ?? 0) - (medians[0] ?? 0)).toFixed(2),
          cpu[index]?.toFixed(0) ?? '',
          cpu[index] === undefined ? '' : (cpu[index] / asked).toFixed(2),
        ]),
      },
    ],
  };
}
