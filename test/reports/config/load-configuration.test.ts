import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { loadConfiguration, type Configuration } from '../../../reports/config/load-configuration.ts';
import { settings } from '../../../reports/config/settings.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

function load(text: string): Configuration {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'conformance.yaml'), text);
  return loadConfiguration({ folder, file: undefined }, settings);
}

/** What is complained of, and what to write instead. */
function complaintOf(text: string): string {
  try {
    load(text);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint ?? ''}`;
    throw error;
  }
  throw new Error('it was read');
}

describe('a configuration file', () => {
  test('says what a setting is, and in which line', () => {
    const { values } = load(
      '# Ours.\nplatform: haravan\n\nseed: 7\ntogether: true\nvariants: [12, "13:4:deny"]\n',
    );
    expect(Object.fromEntries(values)).toEqual({
      platform: { value: 'haravan', place: 'conformance.yaml:2' },
      seed: { value: 7, place: 'conformance.yaml:4' },
      together: { value: true, place: 'conformance.yaml:5' },
      variants: { value: [12, '13:4:deny'], place: 'conformance.yaml:6' },
    });
  });

  test('that ends otherwise is not passed over in silence', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'conformance.yml'), 'profile: smoke');
    expect(() => loadConfiguration({ folder, file: undefined }, settings)).toThrow(
      'conformance.yml is not read: a configuration is called conformance.yaml',
    );
    expect(loadConfiguration({ folder, file: 'conformance.yml' }, settings).values.get('profile')).toEqual({
      value: 'smoke',
      place: 'conformance.yml:1',
    });
  });

  test('with an alias of nothing is told so', () => {
    expect(complaintOf('profile: *none')).toContain('an alias in it stands for nothing');
  });

  test('is not needed, and may be empty', () => {
    expect(loadConfiguration({ folder: temporaryFolder(), file: undefined }, settings).values.size).toBe(0);
    expect(load('# nothing yet\n').values.size).toBe(0);
  });

  test('has its relative paths start where it is', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ci'));
    writeFileSync(join(folder, 'ci', 'shop.yaml'), 'reportDir: reports\nwaivers: ../known.yaml\nonly: a/b\n');
    const { values } = loadConfiguration({ folder, file: 'ci/shop.yaml' }, settings);
    expect([...values.values()].map(({ value }) => value)).toEqual([
      'a/b',
      join('ci', 'reports'),
      'known.yaml',
    ]);
    expect(values.get('waivers')?.place).toBe('ci/shop.yaml:2');
  });

  test.each([
    [
      'an unknown key',
      'seed: 1\nprofil: core\n',
      "conformance.yaml:2: unknown key 'profil'",
      'Did you mean profile?',
    ],
    [
      'a flag for a key',
      'report-dir: x\n',
      "conformance.yaml:1: unknown key 'report-dir'",
      'Did you mean reportDir?',
    ],
    [
      'a key like no other',
      'zebra: 1\n',
      "conformance.yaml:1: unknown key 'zebra'",
      'There are platform, target,',
    ],
    [
      'a name that is none',
      'platform: haravn\n',
      'conformance.yaml:1: platform must be one of haravan, sapo',
      'Did you mean haravan?',
    ],
    [
      'text for a number',
      'seed: lucky\n',
      'conformance.yaml:1: seed must be a whole number from 0 to 4294967295',
      '',
    ],
    [
      'a number below its bound',
      '\nruns: 0\n',
      'conformance.yaml:2: runs must be a whole number from 1 to 1000000',
      '',
    ],
    ['a fraction', 'maxSeconds: 1.5\n', 'conformance.yaml:1: maxSeconds must be a whole number', ''],
    ['text for a switch', 'together: "yes"\n', 'conformance.yaml:1: together must be true or false', ''],
    ['a word for a list', 'fault: tag-lost\n', 'conformance.yaml:1: fault must be a list', ''],
    [
      'an entry that cannot be read',
      'variants:\n  - 12\n  - 12:many:deny\n',
      'conformance.yaml:3: an entry of variants must be',
      '1234568:10:deny',
    ],
    ['an empty text', "only: ''\n", 'conformance.yaml:1: only must be text that is not empty', ''],
    ['nothing for a value', 'only:\n', 'conformance.yaml:1: only must be text', ''],
    ['a list for the whole', '- seed\n', 'conformance.yaml:1: the file must be names and values', ''],
    ['a key twice', 'seed: 1\nseed: 2\n', 'conformance.yaml:2: no YAML: Map keys must be unique', ''],
    ['no YAML', 'seed: 1\nonly: [x\n', 'conformance.yaml:3: no YAML', ''],
  ])('with %s is refused with file, line and what to write', (_what, text, message, hint) => {
    const complaint = complaintOf(text);
    expect(complaint).toContain(message);
    expect(complaint).toContain(hint);
  });

  test.each([
    'token',
    'readToken',
    'api_key',
    'apiKey',
    'key',
    'secret',
    'clientSecret',
    'password',
    'authorization',
  ])('with %s is refused: credentials belong into the environment', (key) => {
    const complaint = complaintOf(`seed: 1\n${key}: tok-5ecretValue42\n`);
    expect(complaint).toContain(`conformance.yaml:2: '${key}' looks like a credential`);
    expect(complaint).toContain('ORDER_CONFORMANCE_TOKEN');
    expect(complaint).not.toContain('5ecret');
  });

  test.each([
    'target: https://me:tok-5ecretValue42@shop.example/com\n',
    'target: https://shop.example/com?access_token=tok-5ecretValue42\n',
    'platform: tok-5ecretValue42\n',
    'seed: tok-5ecretValue42\n',
    'only: "tok-5ecretValue42\n',
  ])('never has a value of it repeated: %j', (text) => {
    expect(complaintOf(text)).not.toContain('5ecret');
  });

  test('that would fill the memory is refused', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${'*'.concat('abcdefgh'[index] ?? '', ', ').repeat(9)}]`),
    ].join('\n');
    expect(complaintOf(bomb)).toContain('conformance.yaml: its aliases make it too large to read');
  });

  test('that was named and is not there is refused', () => {
    expect(() => loadConfiguration({ folder: temporaryFolder(), file: 'ours.yaml' }, settings)).toThrow(
      'the configuration cannot be read: ours.yaml (ENOENT)',
    );
  });
});
