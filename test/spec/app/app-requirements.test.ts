import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAppRequirements, readAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { platforms } from '../../../spec/platforms.ts';
import { RequirementsError } from '../../../spec/requirements/load-requirements.ts';
import { appChecks } from '../../../suites/traffic/checks/index.ts';

const seeds = {
  haravan: '../../../spec/haravan/docs-facts.json',
  sapo: '../../../spec/sapo/docs-facts.json',
} as const;

describe('what the Order API asks of an app', () => {
  test.each(platforms)('names a check that there is, and has no check to spare (%s)', (platform) => {
    const names = new Set(appChecks.map(({ name }) => name));
    for (const { id, judgedBy } of loadAppRequirements(platform))
      expect([id, judgedBy.every(({ check }) => names.has(check))]).toEqual([id, true]);
  });

  test('uses every check', () => {
    const used = new Set(
      platforms
        .flatMap((platform) => loadAppRequirements(platform))
        .map(({ judgedBy }) => judgedBy[0]?.check),
    );
    expect(appChecks.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(platforms)('is no more than advice where the docs do not say it (%s)', (platform) => {
    const inferred = loadAppRequirements(platform).filter(({ why }) => why !== undefined);
    const strict = inferred.filter(
      ({ level, sources }) => level === 'MUST' && sources.every(({ from }) => from !== 'facts'),
    );
    expect(inferred.length).toBeGreaterThan(5);
    expect(strict.map(({ id }) => id)).toEqual([]);
  });

  test('demands of an app of Sapo only what the page about creating orders says', () => {
    const strict = loadAppRequirements('sapo').filter(({ level }) => level === 'MUST');
    expect(
      strict.every(({ sources }) => sources.every(({ heading }) => heading === 'POST/admin/orders.json')),
    ).toBe(true);
  });

  test.each(platforms)('names lines that the page has (%s)', (platform) => {
    const facts = JSON.parse(readFileSync(new URL(seeds[platform], import.meta.url), 'utf8')) as {
      readonly page: { readonly lines?: number };
    };
    const lines = loadAppRequirements(platform).flatMap(({ sources }) =>
      sources.flatMap(({ line }) => line ?? []),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines)).toBeLessThanOrEqual(facts.page.lines ?? 10_000);
  });

  test.each([
    [
      'an id used twice',
      '[{id: APP-ORD-A-01, statement: x, check: y}, {id: APP-ORD-A-01, statement: x, check: y}]',
      'used twice',
    ],
    ['an id of another form', '[{id: APP-1, statement: x, check: y}]', 'reads like'],
    ['a key that there is not', '[{id: APP-ORD-A-01, statment: x}]', 'unknown key `statment`'],
    [
      'a level that an app has not',
      '[{id: APP-ORD-A-01, statement: x, check: y, haravan: {level: EITHER, source: {heading: h, from: facts}}}]',
      'MUST or SHOULD',
    ],
    [
      'a missing source',
      '[{id: APP-ORD-A-01, statement: x, check: y, haravan: {level: MUST}}]',
      'no `heading`',
    ],
    [
      'a missing statement',
      '[{id: APP-ORD-A-01, check: y, haravan: {level: MUST, source: {heading: h, from: facts}}}]',
      '`statement` is missing',
    ],
  ])('refuses %s', (_words, entries, message) => {
    const read = (): unknown => readAppRequirements(`requirements: ${entries}`, 'haravan');
    expect(read).toThrow(RequirementsError);
    expect(read).toThrow(message);
  });
});
