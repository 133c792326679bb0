import type { Access } from '../access.ts';

/** A token as `Authorization: Bearer`, any case. */
export const haravanAccess: Access = {
  givesKeys: false,
  proofIn(headers) {
    const token = /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
    return token === undefined ? null : { token };
  },
  unauthorized: 'Unauthorized: send an access token as Authorization: Bearer',
  forbidden: 'Forbidden: the token lacks the write scope',
};
