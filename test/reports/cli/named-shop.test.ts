import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireNamedShop } from '../../../reports/cli/options/require-named-shop.ts';
import { readEnvironment } from '../../../reports/cli/options/environment.ts';
import { runHere } from './run-here.ts';
import { secretToken } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const withToken = { ORDER_CONFORMANCE_TOKEN: secretToken };

describe('credentials without a shop', () => {
  test.each(['run', 'doctor', 'drift'])(
    'keep %s from asking the embedded one in its place',
    async (command) => {
      const { code, out, err } = await runHere([command], {
        folder: temporaryFolder(),
        environment: {
          ...withToken,
          ORDER_CONFORMANCE_TARGET: '',
          ORDER_CONFORMANCE_TARGT: 'https://shop.example/com',
        },
      });
      expect({ code, out }).toEqual({ code: 64, out: '' });
      expect(err).toBe(
        'error: ORDER_CONFORMANCE_TOKEN is set, but no shop is named\n' +
          'Name the shop in ORDER_CONFORMANCE_TARGET or with --target; --target mock asks the embedded one.\n',
      );
    },
  );

  test.each([
    ['the embedded shop is named', { target: 'mock' }, {}],
    ['a flag is typed that only the embedded shop knows', {}, { fault: 'page-overlap' }],
  ])('are no matter where %s', (_, flags, typed) => {
    const environment = readEnvironment(withToken, temporaryFolder());
    expect(() => {
      requireNamedShop({ flags, typed }, environment);
    }).not.toThrow();
  });
});

describe('a file .env', () => {
  test('that is not in UTF-8 is refused, not taken for an empty one', async () => {
    const folder = temporaryFolder();
    const text = `\uFEFFORDER_CONFORMANCE_TARGET=https://shop.example/com\n`;
    writeFileSync(join(folder, '.env'), Buffer.from(text, 'utf16le'));
    const { code, err } = await runHere(['config'], { folder });
    expect(code).toBe(64);
    expect(err).toContain('.env is not in UTF-8\n');
  });
});

describe('a token', () => {
  test('in quotes, as a file of variables that is not .env keeps them, is refused before it is sent', async () => {
    const { code, err } = await runHere(['run', '--target', 'http://127.0.0.1:1/com'], {
      folder: temporaryFolder(),
      environment: { ORDER_CONFORMANCE_TOKEN: `"${secretToken}"` },
    });
    expect(code).toBe(64);
    expect(err).toContain('ORDER_CONFORMANCE_TOKEN holds blanks, quotes or characters that no token has');
    expect(err).not.toContain(secretToken);
  });
});
