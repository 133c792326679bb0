import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { renderCurl } from '../../reports/curl.ts';
import { buildExchange } from './fixture.ts';

const place = { platform: 'haravan', target: 'https://shop.example/com' } as const;

describe('a command to see a request again', () => {
  test('takes the token from the environment and repeats no redacted header', () => {
    const command = renderCurl(buildExchange({ id: 'x0001' }), place);
    expect(command).toContain('-H "authorization: Bearer $ORDER_CONFORMANCE_TOKEN"');
    expect(command).not.toContain('redacted');
  });

  test.each([
    ['no-credentials', /^(?!.*authorization)/s],
    ['wrong-credentials', /Bearer not-a-token/],
    ['read-only-credentials', /Bearer \$ORDER_CONFORMANCE_READ_TOKEN/],
  ] as const)('has the credentials of a request sent with %s', (intent, expected) => {
    expect(renderCurl(buildExchange({ id: 'x0001', intent }), place)).toMatch(expected);
  });

  test('reaches a shell as it was sent, whatever quotes and dollars it holds', () => {
    const body = `{"note":"it's $HOME \`id\` \\"quoted\\" !! Đà Nẵng"}`;
    const request = {
      method: 'POST',
      url: `/orders.json?name='"$x`,
      headers: { 'content-type': 'application/json' },
      body,
    };
    const command = renderCurl(buildExchange({ id: 'x0001', request }), place);
    const script = command.replace(/^curl/, String.raw`printf '%s\n'`);
    const given = execFileSync('/bin/sh', ['-c', script], {
      env: { ORDER_CONFORMANCE_TOKEN: 'tok' },
      encoding: 'utf8',
    });
    expect(given.trimEnd().split('\n')).toEqual([
      '-i',
      '-X',
      'POST',
      `https://shop.example/com/orders.json?name='"$x`,
      '-H',
      'authorization: Bearer tok',
      '-H',
      'content-type: application/json',
      '--data-raw',
      body,
    ]);
  });
});
