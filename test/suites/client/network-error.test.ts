import { describe, expect, it } from 'vitest';
import { NetworkError, nameNetworkError } from '../../../suites/client/network-error.ts';

describe('what the HTTP client throws', () => {
  it.each([
    ['ENOTFOUND', 'unknown-host', 'the host name is not known (ENOTFOUND)'],
    ['EHOSTUNREACH', 'refused', 'there is no way to the host (EHOSTUNREACH)'],
    ['CERT_HAS_EXPIRED', 'tls', 'its certificate was not accepted (CERT_HAS_EXPIRED)'],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls',
      'its certificate was not accepted (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'tls',
      'its certificate was not accepted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
    ],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'tls',
      'no secure connection could be made (ERR_SSL_WRONG_VERSION_NUMBER)',
    ],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 'no connection within the time allowed (UND_ERR_CONNECT_TIMEOUT)'],
    ['SOMETHING_NEW', 'other', 'it broke (SOMETHING_NEW)'],
  ])('is named after %s, even where that is the cause of the cause', (code, kind, words) => {
    const cause = Object.assign(new Error('it broke'), { code });
    const request = { method: 'GET', url: 'https://shop.invalid/com?token=abc' };
    for (const thrown of [cause, new TypeError('it broke', { cause })]) {
      const named = nameNetworkError(thrown, request);
      expect([named.kind, named.message, named.cause]).toEqual([
        kind,
        `GET https://shop.invalid/com: ${words}`,
        thrown,
      ]);
    }
  });

  it('is not named twice', () => {
    const named = new NetworkError('reset', 'named before', { fate: 'not-done' });
    expect(nameNetworkError(named, { method: 'GET', url: 'https://shop.invalid' })).toBe(named);
  });
});
