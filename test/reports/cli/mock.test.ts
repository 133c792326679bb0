import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runProcess, startProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Mock {
  readonly said: string;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

async function startMock(...flags: readonly string[]): Promise<Mock> {
  const child = startProcess(['mock', '--port', '0', ...flags], { folder: temporaryFolder() });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  return {
    said: await readUntil(child.stdout, 'Ctrl-C stops it.'),
    stop: async (signal) => {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

async function readUntil(stream: Readable, end: string): Promise<string> {
  let text = '';
  for await (const part of stream.iterator({ destroyOnReturn: false })) {
    text += String(part);
    if (text.includes(end)) return text;
  }
  throw new Error(`ended without saying "${end}": ${text}`);
}

describe('the embedded shop as a process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s', async (signal) => {
    const mock = await startMock();
    expect(await mock.stop(signal)).toBe(0);
  });

  test('prints what reaches it, and a run configured by that in .env is conformant', async () => {
    const mock = await startMock('--reading', 'text', '--generation', '2021', '--seed', '5');
    const settings = mock.said.match(/ORDER_CONFORMANCE_\w+=\S+/g) ?? [];
    expect(settings.map((line) => line.split('=')[0])).toEqual([
      'ORDER_CONFORMANCE_TARGET',
      'ORDER_CONFORMANCE_TOKEN',
      'ORDER_CONFORMANCE_READ_TOKEN',
      'ORDER_CONFORMANCE_VARIANTS',
    ]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), settings.join('\n'));
    const { code, out } = await runProcess(['run', '--profile', 'smoke'], { folder });
    expect(out).toMatch(/^CONFORMANT/m);
    expect(code).toBe(0);
    expect(await mock.stop('SIGINT')).toBe(0);
  });

  test('prints a command that it answers', async () => {
    const mock = await startMock();
    const [, header = ':', url = ''] = /curl -H '([^']+)' '([^']+)'/.exec(mock.said) ?? [];
    const [name = '', value = ''] = header.split(': ');
    const answer = await fetch(url, { headers: { [name]: value } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('orders');
    await mock.stop('SIGTERM');
  });

  test('limits the rate where that is asked for', async () => {
    const mock = await startMock('--rate', '1/0.001');
    const [, header = ':', url = ''] = /curl -H '([^']+)' '([^']+)'/.exec(mock.said) ?? [];
    const [name = '', value = ''] = header.split(': ');
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await fetch(url, { headers: { [name]: value } })).status);
    expect(statuses).toContain(429);
    await mock.stop('SIGTERM');
  });
});
