import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAge } from '../../../reports/cli/options/read-age.ts';
import { readWrites, requireLeaveToRun } from '../../../reports/cli/options/read-writes.ts';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { runProcess, secretToken } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startBadShop } from './bad-shop.ts';

function at(url: string, given: Readonly<Record<string, string | boolean>>, profile = 'core' as const) {
  const local = url.includes('127.0.0.1');
  return (): void => {
    requireLeaveToRun({ ...readWrites(given), target: { kind: 'url', url, local }, profile });
  };
}

describe('a profile that writes', () => {
  const shop = 'https://my-store.mysapo.net/admin';
  const listed = { allowWrites: true, hosts: 'apis.haravan.com, my-store.mysapo.net' };

  test('is let go to this machine, and to a listed host where writes are allowed', () => {
    expect(at('http://127.0.0.1:4010/com', {})).not.toThrow();
    expect(at(shop, listed)).not.toThrow();
    expect(at('https://my-store.mysapo.net:8443/admin', listed)).not.toThrow();
    expect(
      at('https://MY-store.mysapo.net/admin', { ...listed, hosts: 'My-Store.mysapo.NET' }),
    ).not.toThrow();
    expect(at('https://x.test:8443/com', { allowWrites: true, hosts: 'x.test:8443' })).not.toThrow();
  });

  test.each([
    [{}, 'the profile core creates orders at my-store.mysapo.net, which is not this machine'],
    [{ hosts: 'my-store.mysapo.net' }, 'which is not this machine'],
    [{ allowWrites: true }, 'my-store.mysapo.net is not one of the hosts that may be written to'],
    [{ allowWrites: true, hosts: 'mysapo.net' }, 'is not one of the hosts'],
    [
      { allowWrites: true, hosts: 'xmy-store.mysapo.net,other-my-store.mysapo.net' },
      'is not one of the hosts',
    ],
    [{ allowWrites: true, hosts: 'my-store.mysapo.net:444' }, 'is not one of the hosts'],
  ])('is refused with %j', (given, message) => {
    expect(at(shop, given)).toThrow(UsageError);
    expect(at(shop, given)).toThrow(message);
  });

  test('is refused for want of what is missing, and says what to type', () => {
    const hintOf = (given: Readonly<Record<string, string | boolean>>): string | undefined => {
      try {
        at(shop, given)();
      } catch (error) {
        return (error as UsageError).hint;
      }
      return undefined;
    };
    expect(hintOf({})).toMatch(/^Give --allow-writes --hosts my-store\.mysapo\.net too/);
    expect(hintOf({ allowWrites: true })).toMatch(/^Give --hosts my-store\.mysapo\.net too/);
    expect(hintOf({ hosts: 'my-store.mysapo.net' })).toMatch(/^Give --allow-writes too/);
  });

  test.each(['https://apis.haravan.com/com', 'a b', 'x@y', ''])('takes no %j for a host', (hosts) => {
    expect(() => readWrites({ hosts })).toThrow(/is no host/);
  });
});

describe('run', () => {
  const environment = { ORDER_CONFORMANCE_TOKEN: secretToken };

  test('sends nothing to a host that is not this machine, unless it is allowed', async () => {
    const { url } = await startBadShop((_, response) => response.end());
    const target = url.replace('127.0.0.1', '0.0.0.0');
    const { code, err } = await runProcess(['run', '--profile', 'core', '--target', target], {
      folder: temporaryFolder(),
      environment,
    });
    expect([code, err.includes('which is not this machine')]).toEqual([64, true]);
    expect(err).not.toContain(secretToken);
  });

  test('says before the first creation that the ledger cannot be written', async () => {
    const { url, requests } = await startBadShop((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"orders":[]}');
    });
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a-file'), '');
    const { code, err } = await runProcess(['run', '--target', url, '--ledger-dir', 'a-file/ledger'], {
      folder,
      environment,
    });
    expect([code, requests()]).toEqual([64, 1]);
    expect(err).toContain('the ledger of the run cannot be written');
  });
});

describe('an age', () => {
  test.each([
    ['0s', 0],
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
  ])('%s is %i ms', (typed, expected) => {
    expect(readAge('--older-than', typed)).toBe(expected);
  });

  test.each(['24', 'h', '-1h', '1.5h', '24 h', '1w'])('is not %s', (typed) => {
    expect(() => readAge('--older-than', typed)).toThrow(`--older-than is not '${typed}'`);
  });
});
