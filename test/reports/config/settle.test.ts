import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../../reports/cli/options/environment.ts';
import { resolveRunOptions } from '../../../reports/cli/options/resolve-run-options.ts';
import { buildConfigurationSchema } from '../../../reports/config/configuration-schema.ts';
import { declareSettings } from '../../../reports/config/declare-settings.ts';
import { flagOf, type Setting } from '../../../reports/config/setting.ts';
import { settings, settingsNamed } from '../../../reports/config/settings.ts';
import { settle, type Flags, type Settled } from '../../../reports/config/settle.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

interface Said {
  readonly typed?: Flags;
  readonly environment?: Readonly<Record<string, string>>;
  readonly file?: string;
}

function settled({ typed = {}, environment = {}, file }: Said): Settled {
  const folder = temporaryFolder();
  if (file !== undefined) writeFileSync(join(folder, 'conformance.yaml'), file);
  return settle(
    { typed, environment: readEnvironment(environment, folder), folder },
    { own: settings, known: settings },
  );
}

const inEnvironment = { ORDER_CONFORMANCE_TARGET: 'http://127.0.0.1:2/com' };
const inFile = 'seed: 3\ntarget: http://127.0.0.1:3/com\n';

describe('a setting', () => {
  test('is taken from a flag, or else the environment, or else the file', () => {
    const typed = { target: 'http://127.0.0.1:1/com' };
    for (const [said, value, origin] of [
      [{ typed, environment: inEnvironment, file: inFile }, 'http://127.0.0.1:1/com', '--target'],
      [{ environment: inEnvironment, file: inFile }, 'http://127.0.0.1:2/com', 'ORDER_CONFORMANCE_TARGET'],
      [{ file: inFile }, 'http://127.0.0.1:3/com', 'conformance.yaml:2'],
      [{ file: 'seed: 3\n' }, undefined, undefined],
    ] as const) {
      const { flags, origins } = settled(said);
      expect(flags['target']).toBe(value);
      expect(origins.get('target')).toBe(origin);
    }
  });

  test('of a file is read like one that was typed', () => {
    const { flags } = settled({
      file: 'seed: 3\nfault: [tag-lost, page-overlap]\ntogether: true\ngeneration: 2021\nmaxRequests: 50\n',
    });
    const options = resolveRunOptions(flags, readEnvironment({}, temporaryFolder()), { typed: {} });
    expect(options).toMatchObject({
      seed: 3,
      together: true,
      budget: { maxRequests: 50 },
      target: { kind: 'mock', generation: '2021', faults: ['tag-lost', 'page-overlap'] },
    });
  });

  test('that the file turns on is turned off by a flag', () => {
    const { flags, origins } = settled({ typed: { together: false }, file: 'together: true\n' });
    expect(flags['together']).toBe(false);
    expect(origins.get('together')).toBe('--no-together');
  });

  test('of a command that does not take it is left alone', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'conformance.yaml'), 'reportDir: x\nquiet: true\n');
    const { flags } = settle(
      { typed: {}, environment: {}, folder },
      { own: settingsNamed(['quiet']), known: settings },
    );
    expect(flags).toEqual({ quiet: true });
  });

  test('waivers is the file beside the configuration, where there is one', () => {
    const folder = temporaryFolder();
    const waiversOf = (): unknown =>
      settle({ typed: {}, environment: {}, folder }, { own: settings, known: settings }).flags['waivers'];
    expect(waiversOf()).toBeUndefined();
    writeFileSync(join(folder, 'waivers.yaml'), '');
    expect(waiversOf()).toBe('waivers.yaml');
    writeFileSync(join(folder, 'conformance.yaml'), 'waivers: ours.yaml\n');
    expect(waiversOf()).toBe('ours.yaml');
  });
});

describe('a replay', () => {
  test('brings its own shop, seed and profile, whatever the file says', () => {
    const folder = temporaryFolder();
    const replay = join(folder, 'replay-1.json');
    const shop = { seed: 11, reading: 'text', generation: '2021', faults: [] };
    writeFileSync(replay, JSON.stringify({ seed: 5, path: '0', replayPath: 'A', shop }));
    const typed = { replay };
    const { flags } = settled({ typed, file: 'seed: 3\nprofile: smoke\nfault: [tag-lost]\n' });
    const environment = readEnvironment({}, folder);
    expect(resolveRunOptions(flags, environment, { typed })).toMatchObject({
      profile: 'full',
      seed: 11,
      target: { reading: 'text', generation: '2021', faults: [] },
    });
    const typedToo = { ...typed, seed: '4' };
    expect(resolveRunOptions({ ...flags, ...typedToo }, environment, { typed: typedToo }).seed).toBe(4);
  });
});

describe('a setting of the embedded shop', () => {
  const target = 'http://127.0.0.1:1/com';

  test('is refused beside another shop where it is typed, and of no use where it is configured', () => {
    const environment = readEnvironment({ ORDER_CONFORMANCE_TOKEN: 'token' }, temporaryFolder());
    const typed = { target, reading: 'text' };
    expect(() => resolveRunOptions(typed, environment)).toThrow('--reading is for the embedded shop only');
    expect(resolveRunOptions(typed, environment, { typed: { target } }).target).toMatchObject({
      kind: 'url',
    });
  });
});

describe('an entry of the list of settings', () => {
  const allowWrites: Setting = {
    name: 'allowWrites',
    takes: null,
    environment: 'ORDER_CONFORMANCE_ALLOW_WRITES',
    schema: { type: 'boolean' },
    says: 'send writes to a shop that is not on this machine',
    effective: () => undefined,
  };
  const headroom: Setting = {
    name: 'headroom',
    takes: '<number>',
    schema: { type: 'number', minimum: 0 },
    says: 'calls that are left to others',
    effective: () => undefined,
  };
  const own = [allowWrites, headroom];

  test('is a flag with its help', () => {
    const command = declareSettings(new Command('run'), own);
    expect(command.helpInformation()).toMatch(/--allow-writes +send writes to a shop/);
    expect(command.helpInformation()).not.toContain('--no-allow-writes');
    command.parse(['--no-allow-writes', '--headroom', '2.5'], { from: 'user' });
    expect(command.opts()).toEqual({ allowWrites: false, headroom: '2.5' });
    expect(own.map(flagOf)).toEqual(['--allow-writes', '--headroom']);
  });

  test('is a key of the file with its schema', () => {
    expect(buildConfigurationSchema(own).properties).toEqual({
      allowWrites: { description: 'Send writes to a shop that is not on this machine.', type: 'boolean' },
      headroom: { description: 'Calls that are left to others.', type: 'number', minimum: 0 },
    });
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'conformance.yaml'), 'allowWrites: true\nheadroom: 2.5\n');
    const { flags } = settle({ typed: {}, environment: {}, folder }, { own, known: own });
    expect(flags).toEqual({ allowWrites: true, headroom: '2.5' });
  });

  test.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('is a switch of the environment: %s', (given, value) => {
    const sayings = { typed: {}, environment: { allowWrites: given }, folder: temporaryFolder() };
    expect(settle(sayings, { own, known: own }).flags['allowWrites']).toBe(value);
  });

  test('is no switch that is neither on nor off', () => {
    const sayings = { typed: {}, environment: { allowWrites: 'maybe' }, folder: temporaryFolder() };
    expect(() => settle(sayings, { own, known: own })).toThrow(
      'ORDER_CONFORMANCE_ALLOW_WRITES is neither true nor false',
    );
  });
});
