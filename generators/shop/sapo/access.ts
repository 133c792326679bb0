import type { Access, Proof } from '../access.ts';

/** A key pair as `Authorization: Basic`, or a token in a header of its own, also under the platform's former name. */
export const sapoAccess: Access = {
  givesKeys: true,
  proofIn(headers) {
    const token = headers.get('x-sapo-access-token') ?? headers.get('x-bizweb-access-token');
    return token === null ? keysIn(headers.get('authorization') ?? '') : { token };
  },
  unauthorized:
    'Unauthorized: send key and secret as Authorization: Basic, or an access token as X-Sapo-Access-Token',
  forbidden: 'access_denied',
};

function keysIn(authorization: string): Proof | null {
  const encoded = /^basic +([\w+/=-]+) *$/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const [key = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return { key, secret: secret.join(':') };
}
