import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const prismPackage = '@stoplight/prism-cli@5.16.0';

/** A way to the shop. */
export interface Way {
  readonly name: string;
  /** API base. */
  readonly url: string;
  /** Processor time of the process that stands in between, in milliseconds, once it has nothing left to do; 0 where there is none. */
  readonly cpuMs: () => Promise<number>;
  /** Ends it. @returns its processor time at its end */
  readonly end: () => Promise<number>;
  /** Ends it at once, where it has not ended. */
  readonly kill: () => void;
}

export function direct(shop: string): Way {
  const nothing = (): Promise<number> => Promise.resolve(0);
  return { name: 'none', url: shop, cpuMs: nothing, end: nothing, kill: () => undefined };
}

/** Our proxy, as the command line runs it: with recording, judging and, at its end, the reports. */
export async function startOurs(shop: string, folder: string): Promise<Way> {
  const child = start([join(import.meta.dirname, 'proxy-process.ts'), shop, folder]);
  const url = await saidBy(child, /"url":"([^"]+)"/);
  const ended = once(child, 'exit');
  return {
    name: 'order-conformance proxy',
    url,
    cpuMs: () => restingCpuMs(child),
    end: async () => {
      const said = saidBy(child, /"cpuMs":([\d.]+)/);
      child.stdin?.end();
      const cpuMs = Number(await said);
      await ended;
      return cpuMs;
    },
    kill: () => void child.kill(),
  };
}

/** Another proxy that judges, where the package is to be had; it is none of ours, and nothing here needs it. */
export async function startPrism(shop: string): Promise<Way | undefined> {
  const found = spawnSync('npx', ['--yes', '--package', prismPackage, '--call', 'which prism'], {
    encoding: 'utf8',
  });
  const [binary] = found.stdout.trim().split('\n').slice(-1);
  if (found.status !== 0 || binary === undefined) return undefined;
  const port = await freePort();
  const contract = join(import.meta.dirname, '../../spec/haravan/openapi.yaml');
  const child = start([binary, 'proxy', contract, shop, '--port', String(port)]);
  await saidBy(child, /is listening/);
  return {
    name: `Prism (${prismPackage})`,
    url: `http://127.0.0.1:${port}`,
    cpuMs: () => restingCpuMs(child),
    end: async () => {
      const cpuMs = await restingCpuMs(child);
      child.kill();
      return cpuMs;
    },
    kill: () => void child.kill(),
  };
}

function start(typed: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', join(import.meta.dirname, 'proxy-cpu.ts'), ...typed], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
}

/** Waits for something that a process prints. Reads on after it, so that the process can go on printing. */
async function saidBy({ stdout }: ChildProcess, what: RegExp): Promise<string> {
  const said = Promise.withResolvers<string>();
  let text = '';
  stdout?.on('data', (chunk: Buffer) => {
    text = `${text}${chunk.toString('utf8')}`.slice(-4096);
    const found = what.exec(text);
    if (found !== null) said.resolve(found[1] ?? found[0]);
  });
  return said.promise;
}

/** Longer than our proxy waits for a quiet moment. */
const pauseMs = 250;
/** Less in a pause is the asking, and a look at what there is. */
const restMs = 4;

async function restingCpuMs(child: ChildProcess): Promise<number> {
  let before = Number.NEGATIVE_INFINITY;
  for (;;) {
    const now = await cpuMsOf(child);
    if (now - before < restMs) return now;
    before = now;
    await wait(pauseMs);
  }
}

async function cpuMsOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message') as Promise<[{ readonly cpuMs: number }]>;
  child.send('cpu');
  const [{ cpuMs }] = await answer;
  return cpuMs;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
