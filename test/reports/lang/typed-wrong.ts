import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../reports/lang/language.ts';
import { callCli } from './call-cli.ts';

/** Command lines that are wrong, one of each kind of what commander says, and of what is put together where it is said. */
const lines: readonly (readonly string[])[] = [
  ['run', '--colour'],
  ['run', '--targt', 'mock'],
  ['rnu'],
  ['nonsense'],
  ['explain'],
  ['run', '--seed'],
  ['schemas'],
  ['run', 'one', 'two'],
  ['explain', 'one', 'two'],
  ['contract', 'diff', 'one', 'two', 'three'],
  ['run', '--max-second', '3', '--max-orde', '3'],
  ['run', '--token', 'x'],
  ['run', '--platform', 'haravn'],
  ['run', '--profile', 'nothing-like-it'],
  ['run', '--reading', 'txt'],
  ['run', '--generation', 'never'],
  ['run', '--annotations', 'perhaps'],
  ['run', '--without', 'nothing'],
  ['mock', '--fault', 'nothing'],
  ['run', '--set', '2026-1'],
  ['run', '--set', 'nothing-like-it'],
  ['proxy', '--scope', 'all'],
  ['report', 'mrge'],
  ['report', 'nonsense'],
  ['report', 'merge', '--format', 'html', 'folder'],
  ['judge', 'missing.jsonl'],
  ['verify', 'missing.zip'],
  ['run', '--shops', 'shops.yaml'],
  ['run', '--config', 'broken.yaml'],
  ['run', '--config', 'unknown.yaml'],
  ['run', '--target', 'https://shop.example/com', '--profile', 'core'],
];

/** What is said of them on standard error, one line an entry, without the word that says it is an error. */
export async function typedWrong(language: Language): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'typed-wrong-'));
  const environment = { ORDER_CONFORMANCE_LANG: language, ORDER_CONFORMANCE_TOKEN: 'token-of-a-shop' };
  writeFileSync(join(folder, 'broken.yaml'), 'platform: [haravan\n');
  writeFileSync(join(folder, 'unknown.yaml'), 'platfrom: haravan\n');
  try {
    const said: string[] = [];
    for (const line of lines) {
      const { err } = await callCli(line, { folder, environment });
      said.push(
        ...err
          .replace(/^(?:error|lỗi): /, '')
          .trimEnd()
          .split('\n'),
      );
    }
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
