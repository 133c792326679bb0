import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishIn } from '../lang/english-left.ts';
import { seedPage } from '../../spec/docs/seed-page.ts';
import { startEmbeddedShop } from '../../../reports/cli/embedded-shop.ts';
import { printVariants } from '../../../reports/cli/options/read-variants.ts';
import { runHere } from './run-here.ts';
import { startProcess, type Ended } from './run-process.ts';

const spec = (platform: string): string =>
  fileURLToPath(new URL(`../../../spec/${platform}`, import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vi-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly english: Ended;
  readonly vietnamese: Ended;
}

/** Calls a command in both languages: it ends alike, and no English is left. */
async function tellBoth(
  typed: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const english = await runHere(typed, { folder, environment });
  const vietnamese = await runHere([...typed, '--lang', 'vi'], { folder, environment });
  expect(vietnamese.code).toBe(english.code);
  expect(englishIn(textOf(vietnamese))).toEqual([]);
  expect(sameLines(english, vietnamese)).toEqual([]);
  return { english, vietnamese };
}

function textOf({ out, err }: Ended): string {
  return `${out}\n${err}`;
}

/** Lines of words that both languages have. Numbers, names of operations and attributes, and what is typed are the same in any. */
function sameLines(english: Ended, vietnamese: Ended): readonly string[] {
  const theirs = new Set(textOf(english).split('\n'));
  return textOf(vietnamese)
    .split('\n')
    .filter(
      (line) => theirs.has(line) && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(line.replaceAll(/`[^`]*`/g, '')),
    );
}

describe('a command with --lang vi leaves no English', () => {
  it.each([
    ['doctor', ['doctor']],
    ['doctor that reads only', ['doctor', '--profile', 'read-only', '--without', 'assign,stock']],
    ['plan', ['plan', '--profile', 'smoke']],
    ['run --dry-run', ['run', '--dry-run', '--profile', 'read-only']],
    ['compare', ['compare', '--all']],
    ['schemas', ['schemas', '--out', 'schemas']],
    ['contract diff', ['contract', 'diff', spec('haravan'), spec('sapo')]],
    ['contract diff --markdown', ['contract', 'diff', spec('sapo'), spec('haravan'), '--markdown']],
    ['contract diff of one', ['contract', 'diff', 'sapo', 'sapo']],
    ['prove', ['prove', '--fault', 'wrong-total']],
    ['run', ['run', '--profile', 'smoke', '--fault', 'wrong-total']],
    ['bundle of a run that cannot be handed in', ['bundle', 'conformance-report']],
  ])('%s', async (_, typed) => {
    const { vietnamese } = await tellBoth(typed);
    expect(vietnamese.out + vietnamese.err).toMatch(/[à-ỹđ]/);
  });

  it('config, but for its keys', async () => {
    const { vietnamese } = await tellBoth(['config']);
    expect(vietnamese.out).toContain('# mặc định');
  });

  it('keygen', async () => {
    const typed = (name: string): readonly string[] => ['keygen', '--out', name, '--lang', 'vi'];
    const { out, code } = await runHere(typed('own.pem'), { folder });
    expect([code, englishIn(out)]).toEqual([0, []]);
    expect(out).toMatch(/khóa bí mật[^]*khóa công khai/);
  });

  it('mock, of which what is typed is the same', async () => {
    const child = startProcess(['mock', '--port', '0', '--lang', 'vi'], { folder });
    let out = '';
    for await (const chunk of child.stdout) {
      out += String(chunk);
      if (out.includes('Ctrl-C')) break;
    }
    child.kill('SIGINT');
    expect(englishIn(out)).toEqual([]);
    expect(out).toContain('Một shop Haravan giả lập đang chạy tại http://127.0.0.1:');
  });

  it('docs check', async (context) => {
    const page = seedPage(context, 'haravan')
      .replace('`default 50`', '`default 20`')
      .replace('* `closed`', '* `shut`');
    writeFileSync(join(folder, 'page.md'), page);
    await tellBoth(['docs', 'check', 'page.md', '--markdown']);
    const { vietnamese } = await tellBoth(['docs', 'check', 'page.md']);
    expect(vietnamese.out).toContain('hỏng bên ghi');
  });

  it('drift, its history and its reports', async () => {
    const there = ['--report-dir', 'drift', '--baseline', 'b.yaml'];
    const learned = await runHere(['drift', '--update', ...there, '--lang', 'vi'], { folder });
    expect(englishIn(textOf(learned))).toEqual([]);
    const { vietnamese } = await tellBoth([
      'drift',
      '--drifted',
      'oldest-first,amounts-became-texts',
      ...there,
    ]);
    expect(vietnamese.out).toMatch(/có kiểu khác: chuỗi/);
    await tellBoth(['drift', 'history', '--baseline', 'b.yaml']);
    const page = readFileSync(join(folder, 'drift/drift.html'), 'utf8');
    expect(page).toContain('<html lang="vi">');
    const json = JSON.parse(readFileSync(join(folder, 'drift/drift.json'), 'utf8')) as {
      differences: { title: string }[];
    };
    expect(json.differences.map(({ title }) => title)).toContainEqual(
      expect.stringContaining('of another type'),
    );
  });

  it('report merge of two shops, its page and its summary', async () => {
    for (const platform of ['haravan', 'sapo'])
      await runHere(
        [
          'run',
          '--profile',
          'smoke',
          '--platform',
          platform,
          '--report-dir',
          `of/${platform}`,
          '--quiet',
          '--fault',
          'wrong-total',
        ],
        { folder },
      );
    await tellBoth(['report', 'merge', 'of/haravan', 'of/sapo', '--report-dir', 'all']);
    const page = readFileSync(join(folder, 'all/shops.html'), 'utf8');
    expect(page).toContain('<html lang="vi">');
    const body = page.slice(page.indexOf('<body>')).replaceAll(/<[^>]*>/g, '\n');
    expect(englishIn(body)).toEqual([]);
    expect(englishIn(readFileSync(join(folder, 'all/summary.md'), 'utf8'))).toEqual([]);
  });

  it('a run that leaves its orders, sweep, and a bundle of it, which is verified', async () => {
    const shop = await startEmbeddedShop({ platform: 'haravan', seed: 1 });
    const environment = {
      ORDER_CONFORMANCE_TARGET: shop.url,
      ORDER_CONFORMANCE_TOKEN: shop.tokens.write,
      ORDER_CONFORMANCE_READ_TOKEN: shop.tokens.read,
      ORDER_CONFORMANCE_VARIANTS: printVariants(shop.variants),
    };
    try {
      const kept = await runHere(['run', '--profile', 'smoke', '--keep', '--lang', 'vi'], {
        folder,
        environment,
      });
      expect(englishIn(textOf(kept))).toEqual([]);
      await tellBoth(['sweep', '--dry-run', '--older-than', '0s'], environment);
      const swept = await runHere(['sweep', '--allow-writes', '--older-than', '0s', '--lang', 'vi'], {
        folder,
        environment,
      });
      expect(englishIn(textOf(swept))).toEqual([]);
      expect(swept.out).toMatch(/đã hủy, đã đóng, đã gắn thẻ/);
      await tellBoth(['sweep', '--dry-run'], environment);
    } finally {
      await shop.close();
    }
  });
});
