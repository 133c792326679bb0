import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generationsOf } from '../generators/shop/shop.ts';
import { dialectOf } from '../spec/dialects.ts';
import { platforms } from '../spec/platforms.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** So many lines in a row are no accident. */
const tellingLines = 7;

/** What a file says beside its imports and its brackets, line by line. */
function linesOf(file: string): readonly string[] {
  return read(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line) && !/^(import|export \*|\} from|\/?\*)/.test(line));
}

function runsOf(folder: string): ReadonlyMap<string, string> {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).toSorted();
  return new Map(
    files.flatMap((file) => {
      const lines = linesOf(file);
      return lines.map((_line, at) => [lines.slice(at, at + tellingLines).join('\n'), file] as const);
    }),
  );
}

describe('the seam between platforms', () => {
  it('is not known to checks, scenarios, model and client: none of them names a platform', () => {
    const named = new RegExp(platforms.join('|'), 'i');
    const files = globSync('suites/**/*.ts', { cwd: root });
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => named.test(read(file)))).toEqual([]);
  });

  it.each(['spec', 'generators/shop'])('has no twin code on its two sides in %s', (room) => {
    const [left, right] = platforms.map((platform) => runsOf(`${room}/${platform}`));
    const twins = [...(left ?? [])].filter(
      ([run]) => run.split('\n').length === tellingLines && right?.has(run),
    );
    expect(twins.map(([run, file]) => `${file}:\n${run}`)).toEqual([]);
  });

  it.each(platforms)('knows the same key sets of %s in its dialect and in the embedded shop', (platform) => {
    expect([...dialectOf(platform).generations].toSorted()).toEqual([...generationsOf(platform)].toSorted());
  });
});
