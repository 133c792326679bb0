import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { environmentNames, type Environment } from '../../../reports/cli/options/environment.ts';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { settings } from '../../../reports/config/settings.ts';
import { settle, type Flags, type Settled } from '../../../reports/config/settle.ts';
import { loadShopList } from '../../../reports/matrix/load-shop-list.ts';
import { shopListSchema } from '../../../reports/matrix/shop-list-schema.ts';
import { takeCredentials } from '../../../reports/matrix/shop-credentials.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const nothing = Object.fromEntries(
  Object.keys(environmentNames).map((name) => [name, undefined]),
) as Environment;

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'shops.yaml');
  writeFileSync(file, text);
  return file;
}

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}\n${error.hint ?? ''}`.replace(/^\/.*\//, '');
    throw error;
  }
  throw new Error('it was not refused');
}

const list = `
defaults: { platform: sapo, profile: core, allowWrites: true, shards: 3, waivers: known.yaml }
shops:
  - name: hanoi
    target: https://hanoi.mysapo.net:8443/admin
    secrets: { token: HANOI_TOKEN }
  - name: hue
    target: https://hue.mysapo.net/admin
    profile: read-only
    hosts: [a.example]
    shards: 1
`;

describe('a list of shops', () => {
  test('says of each what all have in common, unless it says otherwise', () => {
    const file = fileOf(list);
    const [hanoi, hue] = loadShopList(file).shops;
    expect(hanoi).toMatchObject({ name: 'hanoi', line: 4, shards: 3, secrets: { token: 'HANOI_TOKEN' } });
    expect(hanoi?.settings.get('profile')).toBe('core');
    expect(hue?.settings.get('profile')).toBe('read-only');
    expect(hue?.shards).toBe(1);
    expect(hanoi?.settings.get('waivers')).toBe(file.replace('shops.yaml', 'known.yaml'));
  });

  test('lets a shop be written to at the host that it names', () => {
    const [hanoi, hue] = loadShopList(fileOf(list)).shops;
    expect(hanoi?.settings.get('hosts')).toEqual(['hanoi.mysapo.net:8443']);
    expect(hue?.settings.get('hosts')).toEqual(['a.example']);
  });

  test.each([
    ['shops:\n  - { name: a, target: mock, profil: core }', "unknown key 'profil'\nDid you mean profile?"],
    ['shops:\n  - { name: a, target: mock, token: abc }', "'token' looks like a credential"],
    [
      'shops:\n  - { name: a, target: mock, secrets: { token: sk-live-abc } }',
      'token must be text, like HANOI_TOKEN',
    ],
    ['shops:\n  - { name: a, target: mock, secrets: { key: A_KEY } }', 'a names a key without its secret'],
    [
      'shops:\n  - { name: a, target: mock }\n  - { name: a, target: mock }',
      'there is a shop a in line 2 already',
    ],
    ['shops:\n  - { name: A B, target: mock }', 'name must be text, like hanoi-staging'],
    ['shops:\n  - { name: a }', 'has no target'],
    ['shops: []', 'shops must be a list'],
    ['', 'holds nothing'],
    ['shops:\n  - { name: a, target: mock, shards: 51 }', 'shards must be a whole number from 1 to 50'],
    ['shop: []', "unknown key 'shop'\nDid you mean shops?"],
  ])('is refused with its line and what to write instead: %s', (text, message) => {
    const refusal = refusalOf(() => loadShopList(fileOf(text)));
    expect(refusal).toContain(message);
    expect(refusal).not.toContain('sk-live-abc');
  });

  test('is described for editors as it is read (`vitest -u` writes it anew)', async () => {
    const style = await resolveConfig(import.meta.url);
    const text = await format(JSON.stringify(shopListSchema), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot('../../../reports/matrix/shop-list.schema.json');
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(shopListSchema);
  });
});

describe('a shop of a list', () => {
  const settled = (typed: Flags, environment: Partial<Environment> = {}): Settled =>
    settle(
      { typed, environment: { ...nothing, ...environment }, folder: temporaryFolder() },
      { own: settings, known: settings },
    );

  test('is found by its name, and goes before the environment', () => {
    const shops = fileOf(list);
    const { flags, origins, picked } = settled(
      { shops, shop: 'hue' },
      { target: 'https://other.example/com' },
    );
    expect(flags).toMatchObject({ shop: 'hue', platform: 'sapo', target: 'https://hue.mysapo.net/admin' });
    expect(origins.get('target')).toBe(`${shops}:7`);
    expect(picked?.shop.name).toBe('hue');
    expect(settled({ shops }, { shop: 'hue' }).flags['target']).toBe('https://hue.mysapo.net/admin');
  });

  test('is found by its job, with its shard', () => {
    const { flags } = settled({ shops: fileOf(list), job: '1' });
    expect(flags).toMatchObject({ shop: 'hanoi', shard: '2/3' });
    expect(settled({ shops: fileOf(list), job: '3' }).flags).toMatchObject({ shop: 'hue', shard: '1/1' });
  });

  test('is asked with what was typed, where that is not where it is', () => {
    expect(settled({ shops: fileOf(list), shop: 'hue', profile: 'smoke' }).flags['profile']).toBe('smoke');
  });

  test.each<[Flags, string]>([
    [{ shop: 'hanoy' }, 'has no shop hanoy\nDid you mean hanoi?'],
    [{}, 'lists 2 shops, and one is asked at a time\nName it: --shop hanoi.'],
    [{ job: '4' }, "--job is not '4'\nType a whole number from 0 to 3."],
    [{ job: '1', shop: 'hue' }, '--job names shop and shard, and --shop does too'],
    [{ shop: 'hue', target: 'mock' }, '--target and --shops both say where the shop is'],
  ])('is refused: %j', (typed, message) => {
    expect(refusalOf(() => settled({ shops: fileOf(list), ...typed }))).toContain(message);
  });

  test('needs a list to be counted in', () => {
    expect(refusalOf(() => settled({ job: '1' }))).toContain('--job counts the jobs of a list of shops');
  });
});

describe('the credentials of a shop', () => {
  const known: Readonly<Record<string, string>> = { HANOI_TOKEN: 'of hanoi' };
  const read = (name: string): string | undefined => known[name];

  test('come from the variables that the list names, and no others are sent there', () => {
    const environment = { ...nothing, token: 'of another', key: 'of another', readToken: 'of another' };
    const taken = takeCredentials({ secrets: { token: 'HANOI_TOKEN' } }, environment, read);
    expect(taken).toMatchObject({
      missing: [],
      environment: { token: 'of hanoi', key: undefined, readToken: undefined },
    });
  });

  test('come from the usual variables where a job has those alone', () => {
    const taken = takeCredentials({ secrets: { token: 'HUE_TOKEN' } }, { ...nothing, token: 'given' }, read);
    expect(taken).toMatchObject({ missing: [], environment: { token: 'given' } });
    expect(takeCredentials({ secrets: {} }, { ...nothing, token: 'given' }, read).environment.token).toBe(
      'given',
    );
  });

  test('are named where they are missing', () => {
    const taken = takeCredentials({ secrets: { key: 'HUE_KEY', secret: 'HUE_SECRET' } }, nothing, read);
    expect(taken.missing).toEqual(['HUE_KEY', 'HUE_SECRET']);
  });
});
