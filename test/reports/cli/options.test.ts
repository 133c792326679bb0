import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../reports/cli/near-names.ts';
import {
  environmentNames,
  readEnvironment,
  type Environment,
} from '../../../reports/cli/options/environment.ts';
import { printVariants, readVariants } from '../../../reports/cli/options/read-variants.ts';
import { resolveRunOptions } from '../../../reports/cli/options/resolve-run-options.ts';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

const nothing = Object.fromEntries(
  Object.keys(environmentNames).map((name) => [name, undefined]),
) as Environment;
const withToken = { ...nothing, token: 'token' };

describe('run options', () => {
  test('are complete without anything typed or configured', () => {
    expect(resolveRunOptions({}, nothing)).toEqual({
      platform: 'haravan',
      target: { kind: 'mock', reading: 'example', generation: '2022', faults: [] },
      profile: 'core',
      seed: 1,
      budget: null,
      replay: null,
      shop: null,
      shard: null,
      audit: null,
      nonce: null,
      without: [],
      settleMs: null,
      together: false,
      only: null,
      set: null,
      reportDir: 'conformance-report',
      quiet: false,
      waivers: null,
      asides: { drift: null, portability: null },
      annotations: 'auto',
      language: 'en',
      json: false,
      printWaivers: false,
      allowWrites: false,
      hosts: [],
      keep: false,
      ledgerDir: join('.order-conformance', 'ledger'),
    });
  });

  test('keep what part of the bucket is left to others, none of it where that is asked for', () => {
    expect(resolveRunOptions({ headroom: '0' }, nothing).budget).toEqual({ headroom: 0 });
    expect(() => resolveRunOptions({ headroom: '-1' }, nothing)).toThrow(UsageError);
  });

  test.each([
    ['http://127.0.0.1:4010/com', 'core'],
    ['http://localhost:4010/com', 'core'],
    ['http://[::1]:4010/com', 'core'],
    ['https://apis.haravan.com/com', 'read-only'],
    ['http://127.0.0.1.example.com/com', 'read-only'],
    ['http://10.0.0.7/com', 'read-only'],
  ])('write by default only on this machine: %s is asked with %s', (target, profile) => {
    expect(resolveRunOptions({ target }, withToken).profile).toBe(profile);
    expect(resolveRunOptions({ target, profile: 'smoke' }, withToken).profile).toBe('smoke');
  });

  test('take what is typed before what is configured', () => {
    const environment = { ...withToken, target: 'http://127.0.0.1:1/com' };
    expect(resolveRunOptions({}, environment).target).toMatchObject({
      kind: 'url',
      url: 'http://127.0.0.1:1/com',
    });
    expect(resolveRunOptions({ target: 'mock' }, environment).target).toMatchObject({ kind: 'mock' });
  });

  test('drop slashes at the end of a target', () => {
    expect(resolveRunOptions({ target: 'https://shop.example/com//' }, withToken).target).toMatchObject({
      url: 'https://shop.example/com',
    });
  });

  test('carry the credentials and variants of a shop that is not ours', () => {
    const environment = { ...withToken, readToken: 'read', variants: '11,12:5:deny' };
    expect(resolveRunOptions({ target: 'https://shop.example/com' }, environment).target).toMatchObject({
      credentials: { token: 'token' },
      readToken: 'read',
      variants: [
        { id: '11', stock: null, policy: null },
        { id: '12', stock: 5, policy: 'deny' },
      ],
    });
  });
});

describe('credentials', () => {
  const shop = { target: 'https://shop.example/admin', platform: 'sapo' };
  const refused = (given: Partial<Environment>): UsageError => {
    try {
      resolveRunOptions(shop, { ...nothing, ...given });
    } catch (error) {
      if (error instanceof UsageError) return error;
    }
    throw new Error('it was not refused');
  };

  test.each([
    [{ token: 'abc' }, 'ORDER_CONFORMANCE_TOKEN'],
    [{ key: 'k', secret: 'secret' }, 'ORDER_CONFORMANCE_KEY'],
    [{ key: 'key-1', secret: 's' }, 'ORDER_CONFORMANCE_SECRET'],
    [{ token: 'token', readToken: 'r' }, 'ORDER_CONFORMANCE_READ_TOKEN'],
  ])('of less than four characters are refused: %o', (given, variable) => {
    const { message, hint } = refused(given);
    expect(message).toBe(`${variable} is too short: less than 4 characters`);
    expect(hint).toMatch(/^Copy it again, whole\./);
    for (const value of Object.values(given)) expect(message).not.toContain(` ${value} `);
  });

  test('of four characters are taken', () => {
    expect(resolveRunOptions(shop, { ...nothing, token: 'abcd' }).target).toMatchObject({
      credentials: { token: 'abcd' },
    });
  });

  test('that may only read are another token than the one that may write', () => {
    const { message } = refused({ token: 'token', readToken: 'token' });
    expect(message).toBe('ORDER_CONFORMANCE_READ_TOKEN holds the same token as ORDER_CONFORMANCE_TOKEN');
  });
});

describe('the environment', () => {
  test('goes before a file .env, and an empty text is none', () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, '.env'),
      'ORDER_CONFORMANCE_TOKEN="from file"\nORDER_CONFORMANCE_TARGET=https://shop.example/com\n',
    );
    const given = { ORDER_CONFORMANCE_TOKEN: 'given', ORDER_CONFORMANCE_TARGET: '' };
    expect(readEnvironment(given, folder)).toMatchObject({
      token: 'given',
      target: 'https://shop.example/com',
    });
    expect(readEnvironment({}, folder).token).toBe('from file');
  });

  test('needs no file', () => {
    expect(readEnvironment({}, temporaryFolder())).toEqual(nothing);
  });
});

describe('variants', () => {
  test('are printed as they are read', () => {
    const text = '1061514693,1008493211:40:continue,1043103601:0:deny';
    expect(printVariants(readVariants(text))).toBe(text);
    expect(readVariants(undefined)).toEqual([]);
  });

  test.each(['', 'abc', '1:2', '1:2:maybe', '1,,2', '1:-2:deny'])("'%s' is refused", (text) => {
    expect(() => readVariants(text)).toThrow(UsageError);
  });
});

describe('near names', () => {
  test('begin with the nearest and leave out what is far', () => {
    expect(nearNames('cor', ['smoke', 'read-only', 'core', 'full'])).toEqual(['core']);
    expect(nearNames('zebra', ['smoke', 'read-only', 'core', 'full'])).toEqual([]);
  });
});
