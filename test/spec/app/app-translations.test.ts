import { describe, expect, test } from 'vitest';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { loadAppTranslations } from '../../../spec/app/load-app-translations.ts';
import { platforms } from '../../../spec/platforms.ts';
import { digestOf, readTranslations } from '../../../spec/requirements/load-translations.ts';
import { namedOtherwise, staleOf } from '../requirements/compare-translations.ts';

const translations = loadAppTranslations();

describe.each(platforms)('the Vietnamese of what is asked of apps (%s)', (platform) => {
  const requirements = loadAppRequirements(platform);

  test('stands in the order of the English, nothing left out', () => {
    const asked = new Set(requirements.map(({ id }) => id));
    expect([...translations.keys()].filter((id) => asked.has(id))).toEqual([...asked]);
  });

  test('is translated from the English that stands there', () => {
    expect(staleOf(requirements, translations)).toEqual([]);
  });

  test('says from what a requirement is inferred exactly where the English does', () => {
    const others = requirements.filter(
      ({ id, why }) => (translations.get(id)?.why === undefined) !== (why === undefined),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('keeps the names that stand in code', () => {
    expect(namedOtherwise(requirements, translations)).toEqual([]);
  });
});

describe('the Vietnamese of what is asked of apps', () => {
  test('has nothing that no platform asks', () => {
    const asked = new Set(platforms.flatMap((platform) => loadAppRequirements(platform).map(({ id }) => id)));
    expect([...translations.keys()].filter((id) => !asked.has(id))).toEqual([]);
  });

  test('is in composed Unicode, as a reader types it', () => {
    const texts = [...translations.values()].flatMap(({ statement, why = '' }) => [statement, why]);
    expect(texts.filter((text) => text.normalize('NFC') !== text)).toEqual([]);
  });

  test('is refused where a ground has no text', () => {
    const entry = "APP-ORD-BODY-01: { of: '01234567', statement: 'Có.', why: 1 }";
    expect(() => readTranslations(`requirements: { ${entry} }`)).toThrow(
      'APP-ORD-BODY-01: `why` has no text',
    );
  });

  test('is out of date where its ground has changed', () => {
    const asked = { statement: 'A.', readings: {} };
    expect(digestOf({ ...asked, why: 'B.' })).not.toBe(digestOf({ ...asked, why: 'C.' }));
    expect(digestOf({ ...asked, why: undefined })).toBe(digestOf(asked));
  });
});
