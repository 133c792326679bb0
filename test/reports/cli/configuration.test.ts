import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ResultsRecord } from '../../../reports/results.ts';
import { runHere } from './run-here.ts';
import { allTextIn, runProcess, secretToken, type Ended } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'conformance.yaml'), text);
  return folder;
}

/** Where each value of a printed configuration comes from. */
function originsIn({ out }: Ended): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...out.matchAll(/^(\w+): .*# (.+)$/gm)].map(([, name = '', origin = '']) => [name, origin] as const),
  );
}

describe('a run', () => {
  test('goes by the file conformance.yaml of its folder, unless a flag says otherwise', async () => {
    const folder = folderWith(
      'profile: smoke\nseed: 3\nonly: HRV-ORD-OPS-*\nreportDir: reports\nquiet: true\n',
    );
    const { code, err } = await runProcess(['run', '--seed', '4'], { folder });
    expect(code).toBe(0);
    expect(err).toBe('');
    const results = JSON.parse(
      (await runHere(['judge', 'reports', '--json'], { folder })).out,
    ) as ResultsRecord;
    expect(results).toMatchObject({ profile: 'smoke', seed: 4, only: 'HRV-ORD-OPS-*' });
  });

  test('goes by the file that is named, whose paths start where it is', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ci'));
    writeFileSync(join(folder, 'ci', 'shop.yaml'), 'profile: smoke\nonly: HRV-ORD-OPS-01\nreportDir: out\n');
    const { code, out } = await runHere(['run', '--config', 'ci/shop.yaml'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('report: ci/out/report.html');
  });

  test.each([
    [
      'an unknown key',
      'seed: 1\nprofil: core\n',
      "error: conformance.yaml:2: unknown key 'profil'\nDid you mean profile?\n",
    ],
    [
      'a value of the wrong type',
      'seed: [1]\n',
      'error: conformance.yaml:1: seed must be a whole number from 0 to 4294967295\n',
    ],
    [
      'a credential',
      `token: ${secretToken}\n`,
      "error: conformance.yaml:1: 'token' looks like a credential, which has no place in a file that others read\nPut it into the environment",
    ],
    [
      'a target with a password',
      `target: https://me:${secretToken}@shop.example/com\n`,
      'error: conformance.yaml:1: target must be text',
    ],
  ])('with %s in its file ends with 64, and says where and what to write', async (_what, text, message) => {
    const { code, out, err } = await runHere(['run'], { folder: folderWith(text) });
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(err.slice(0, message.length)).toBe(message);
    expect(err).not.toContain(secretToken);
  });

  test('with a named file that is not there ends with 64', async () => {
    const { code, err } = await runHere(['run', '--config', 'ours.yaml'], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain('the configuration cannot be read: ours.yaml (ENOENT)');
  });
});

describe('config', () => {
  test('prints every value with who said so, and of credentials whether they are set', async () => {
    const folder = folderWith('seed: 3\nprofile: smoke\nvariants: [12, "13:4:deny"]\n');
    const environment = {
      ORDER_CONFORMANCE_TOKEN: secretToken,
      ORDER_CONFORMANCE_TARGET: 'https://shop.example/com',
    };
    const printed = await runProcess(['config', '--max-requests', '50'], { folder, environment });
    expect(printed.code).toBe(0);
    expect(originsIn(printed)).toMatchObject({
      platform: 'default',
      target: 'ORDER_CONFORMANCE_TARGET',
      profile: 'conformance.yaml:2',
      seed: 'conformance.yaml:1',
      variants: 'conformance.yaml:3',
      maxRequests: '--max-requests',
      reportDir: 'default',
    });
    expect(parse(printed.out)).toMatchObject({
      target: 'https://shop.example/com',
      profile: 'smoke',
      seed: 3,
      variants: ['12', '13:4:deny'],
      maxRequests: 50,
    });
    expect(printed.out).toContain('# ORDER_CONFORMANCE_TOKEN: set\n');
    expect(printed.out).toContain('# ORDER_CONFORMANCE_READ_TOKEN: not set\n');
    expect(printed.out + allTextIn(folder)).not.toContain(secretToken);
  });

  test('prints a file that comes to the same when it is used', async () => {
    const folder = folderWith('seed: 3\nfault: [tag-lost]\ngeneration: 2021\ntogether: true\nruns: 2\n');
    const first = await runHere(['config'], { folder });
    writeFileSync(join(folder, 'printed.yaml'), first.out);
    const second = await runHere(['config', '--config', 'printed.yaml'], { folder });
    expect(parse(second.out)).toEqual(parse(first.out));
    expect(parse(first.out)).toMatchObject({ seed: 3, fault: ['tag-lost'], generation: '2021', runs: 2 });
  });

  test('needs no token to look at a shop that needs one, and asks nobody', async () => {
    const { code, out } = await runHere(['config', '--target', 'https://shop.invalid/com'], {
      folder: temporaryFolder(),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^profile: read-only +# default$/m);
    expect(out).toContain('# ORDER_CONFORMANCE_TOKEN: not set\n');
  });

  test('refuses what a run would refuse', async () => {
    const { code, err } = await runHere(['config', '--seed', 'lucky'], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain("--seed is not 'lucky'");
  });
});

describe('the other commands', () => {
  test('take from the file what concerns them', async () => {
    const folder = folderWith('platform: sapo\nquiet: true\n');
    const { code, out } = await runHere(['list'], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^SPO-ORD-/m);
    expect(out).not.toContain('HRV-ORD-');
  });

  test('that need nothing of it do not mind a broken one', async () => {
    const contract = fileURLToPath(new URL('../../../spec/sapo/openapi.yaml', import.meta.url));
    const { code } = await runHere(['contract', 'diff', contract, contract], {
      folder: folderWith('profil: x\n'),
    });
    expect(code).toBe(0);
  });

  test('may say the language that people read', async () => {
    const { code, out } = await runHere(['explain', 'HRV-ORD-LIST-40'], {
      folder: folderWith('lang: vi\n'),
    });
    expect(code).toBe(0);
    expect(out).toContain('Các trang của một danh sách không có đơn hàng chung.');
    expect(out).not.toContain('Pages of one list');
  });
});
