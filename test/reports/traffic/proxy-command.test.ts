import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { runProcess, startProcess } from '../cli/run-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

interface Ended {
  readonly code: number | null;
  readonly rest: string;
  readonly err: string;
}

async function startProxy(folder: string, ...flags: readonly string[]) {
  const child = startProcess(['proxy', '--target', 'mock', '--port', '0', ...flags], { folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const err = text(child.stderr);
  const ended = once(child, 'close');
  const said = await readUntil(child.stdout, 'writes the report.');
  const url = /listens at (\S+)/.exec(said)?.[1] ?? '';
  const header = /to write +(\S+): (.+)/.exec(said);
  return {
    url,
    said,
    headers: { [header?.[1] ?? '']: header?.[2] ?? '' },
    stop: async (): Promise<Ended> => {
      child.kill('SIGINT');
      const rest = await text(child.stdout);
      const [code] = (await ended) as [number | null];
      return { code, rest, err: await err };
    },
  };
}

async function readUntil(stream: Readable, end: string): Promise<string> {
  let said = '';
  for await (const part of stream.iterator({ destroyOnReturn: false })) {
    said += String(part);
    if (said.includes(end)) return said;
  }
  throw new Error(`ended without saying "${end}": ${said}`);
}

describe.each(platforms)('proxy of %s', (platform) => {
  test('passes on, tells findings as they come, and ends with reports and 1', async () => {
    const folder = temporaryFolder();
    const proxy = await startProxy(folder, '--platform', platform);
    const bad = platform === 'haravan' ? 'limit=51' : 'page=-1';
    const answer = await fetch(`${proxy.url}/orders.json?limit=3`, { headers: proxy.headers });
    expect(answer.status).toBe(200);
    const created = await fetch(`${proxy.url}/orders.json?${bad}`, {
      method: 'POST',
      headers: { ...proxy.headers, 'content-type': 'application/json' },
      body: '{"line_items":[]}',
    });
    expect(created.status).toBeGreaterThanOrEqual(400);
    const { code, rest, err } = await proxy.stop();
    expect(code).toBe(1);
    expect(err).toContain('APP-ORD-BODY-02');
    expect(rest).toContain('NOT CONFORMANT');
    const evidence = readFileSync(join(folder, 'traffic-report', 'evidence.jsonl'), 'utf8');
    expect(evidence).not.toContain(Object.values(proxy.headers)[0]);
    const page = readFileSync(join(folder, 'traffic-report', 'report.html'), 'utf8');
    expect(page).toContain('APP-ORD-BODY-02');
    expect(page).not.toContain(Object.values(proxy.headers)[0]);
    const again = await runProcess(['check-traffic', 'traffic-report', '--platform', platform], { folder });
    expect(again.code).toBe(1);
    expect(again.out).toContain('APP-ORD-BODY-02');
  });
});

describe('proxy', () => {
  test('ends with 2 where nothing passed', async () => {
    const { code, rest } = await (await startProxy(temporaryFolder())).stop();
    expect(code).toBe(2);
    expect(rest).toContain('NOT DETERMINED');
  });

  test('says how else an app can sign in, and what it can order', async () => {
    const proxy = await startProxy(temporaryFolder(), '--platform', 'sapo');
    const [, key = '', secret = ''] = /API key (\S+) with the secret (\w+)/.exec(proxy.said) ?? [];
    const [, variant = ''] = /sells the variants (\d+)/.exec(proxy.said) ?? [];
    const created = await fetch(`${proxy.url}/orders.json`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ order: { line_items: [{ variant_id: Number(variant), quantity: 1 }] } }),
    });
    expect(created.status).toBe(201);
    await fetch(`${proxy.url}/products.json`);
    const { code, rest } = await proxy.stop();
    expect(code).toBe(0);
    expect(rest).toContain('requests to other parts of the shop, passed on and not looked at: 1');
  });

  test('says which conditions an app survived', async () => {
    const folder = temporaryFolder();
    const proxy = await startProxy(folder, '--adverse');
    for (let limit = 1; limit <= 20; limit += 1)
      await fetch(`${proxy.url}/orders.json?limit=${limit}`, { headers: proxy.headers });
    const { rest } = await proxy.stop();
    expect(rest).toMatch(/unknown-attributes +survived/);
    expect(rest).toMatch(/lost-answer +not met/);
    const again = await runProcess(['check-traffic', 'traffic-report'], { folder });
    expect(again.out).toMatch(/unknown-attributes +survived/);
  });

  test.each([
    [
      'trouble for a shop that is not ours',
      ['--target', 'https://apis.haravan.com/com', '--adverse'],
      'a shop that is not ours',
    ],
    ['a target that is no address', ['--target', 'haravan'], 'is not a web address'],
    [
      'a target with a secret in it',
      ['--target', 'https://me:secret@apis.haravan.com/com'],
      'more than an address',
    ],
    ['a port that there is not', ['--target', 'mock', '--port', '99999'], '--port'],
  ])('refuses %s with 64', async (_words, flags, message) => {
    const { code, err } = await runProcess(['proxy', ...flags], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain(message);
  });
});
