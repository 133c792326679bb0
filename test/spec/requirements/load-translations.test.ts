import { describe, expect, it } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import {
  digestOf,
  loadTranslations,
  readTranslations,
  TranslationsError,
} from '../../../spec/requirements/load-translations.ts';
import { namedOtherwise, staleOf } from './compare-translations.ts';

describe.each(platforms)('the Vietnamese requirements of %s', (platform) => {
  const requirements = loadRequirements(platform);
  const translations = loadTranslations(platform);

  it('are those of the English file, in its order', () => {
    expect([...translations.keys()]).toEqual(requirements.map(({ id }) => id));
  });

  it('are translated from the English that stands there', () => {
    expect(staleOf(requirements, translations)).toEqual([]);
  });

  it('have every reading, and no other', () => {
    const others = requirements.filter(
      ({ id, readings }) => keysOf(translations.get(id)?.readings) !== keysOf(readings),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('keep the names that stand in code', () => {
    expect(namedOtherwise(requirements, translations)).toEqual([]);
  });

  it('are in composed Unicode, as a reader types it', () => {
    const texts = [...translations.values()].flatMap(({ statement, readings }) => [
      statement,
      ...Object.values(readings),
    ]);
    expect(texts.filter((text) => text.normalize('NFC') !== text)).toEqual([]);
  });
});

describe('readTranslations', () => {
  it('refuses a file without requirements', () => {
    expect(() => readTranslations('other: {}')).toThrow(TranslationsError);
  });

  it.each([
    ['of', "statement: 'Có.'"],
    ['statement', "of: '01234567'"],
    ['readings', "of: '01234567', statement: 'Có.', readings: { text: 1 }"],
  ])('refuses an entry without %s, naming it', (what, entry) => {
    expect(() => readTranslations(`requirements: { HRV-ORD-OPS-01: { ${entry} } }`)).toThrow(
      new RegExp(`HRV-ORD-OPS-01: .*\`${what}\``),
    );
  });
});

describe('digestOf', () => {
  it('changes with the statement and with a reading', () => {
    const digests = [
      { statement: 'A.', readings: {} },
      { statement: 'B.', readings: {} },
      { statement: 'A.', readings: { text: 'a' } },
      { statement: 'A.', readings: { text: 'b' } },
    ].map(digestOf);
    expect(new Set(digests).size).toBe(4);
  });
});

function keysOf(readings: object = {}): string {
  return Object.keys(readings).join(', ');
}
