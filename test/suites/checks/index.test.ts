import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks, findCheck } from '../../../suites/checks/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = globSync('suites/checks/*/*.ts', { cwd: root });
const texts = new Map(files.map((file) => [basename(file, '.ts'), readFileSync(`${root}${file}`, 'utf8')]));
/** Files of a folder of checks that hold no check, but what several of them share. */
const shared = [...texts].flatMap(([name, text]) => (text.includes(': Check<') ? [] : [name]));
const tests = globSync('test/suites/checks/**/*.test.ts', { cwd: root }).map((file) =>
  readFileSync(`${root}${file}`, 'utf8'),
);

describe('the list of checks', () => {
  it('holds every check there is, once', () => {
    const inFiles = [...texts.keys()].filter((name) => !shared.includes(name));
    expect(checks.map(({ name }) => name).toSorted()).toEqual(inFiles.toSorted());
    expect(checks.length).toBeGreaterThan(70);
  });

  it('knows each by the name of its file', () => {
    expect(checks.filter((check) => findCheck(check.name) !== check)).toEqual([]);
    expect(findCheck('no-such-check')).toBeUndefined();
  });

  it('says of each what it holds a shop to, in a sentence of its own', () => {
    const statements = checks.map(({ statement }) => statement);
    expect(statements.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it('is proved check by check: by evidence that holds, that breaks, and that does not concern it', () => {
    const proved = new Map(checks.map(({ name }) => [name, [...verdictsOf(name)].toSorted().join(' ')]));
    const whole = 'breaks holds nothing';
    const unproved = [...proved].filter(([, verdicts]) => verdicts !== whole);
    // It only tells readings apart, both of which are right.
    expect(Object.fromEntries(unproved)).toEqual({ 'null-or-value': 'holds nothing' });
  });
});

/** What the tests expect the check of this name to say, of any evidence. */
function verdictsOf(name: string): ReadonlySet<string> {
  const constant = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const tables = tests
    .filter((text) => text.includes(`/${name}.ts'`))
    .flatMap((text) => text.split(/(?=\bjudges\()/).filter((part) => part.startsWith(`judges(${constant},`)));
  const said = tables.flatMap((table) =>
    [...table.matchAll(/says: '(\w+)'/g)].map(([, verdict = '']) => verdict),
  );
  return new Set(
    said
      .filter((verdict) => verdict !== 'unclear')
      .map((verdict) => (verdict === 'follows' ? 'holds' : verdict)),
  );
}
