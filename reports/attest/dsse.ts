import { sign, verify, type KeyObject } from 'node:crypto';
import { keyIdOf } from './keys.ts';

/** A DSSE envelope, version 1 (Dead Simple Signing Envelope of the Secure Systems Lab). */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

export const inTotoType = 'application/vnd.in-toto+json';

/** Puts a payload into an envelope, signed where there is a key. */
export function seal(payload: string, key?: KeyObject): Envelope {
  const bytes = Buffer.from(payload, 'utf8');
  const signatures =
    key === undefined
      ? []
      : [{ keyid: keyIdOf(key), sig: sign(null, encoded(inTotoType, bytes), key).toString('base64') }];
  return { payloadType: inTotoType, payload: bytes.toString('base64'), signatures };
}

/** Is one of the signatures made with the private half of this key, over exactly this payload? */
export function isSignedBy({ payloadType, payload, signatures }: Envelope, key: KeyObject): boolean {
  const bytes = Buffer.from(payload, 'base64');
  return signatures.some(({ sig }) =>
    verify(null, encoded(payloadType, bytes), key, Buffer.from(sig, 'base64')),
  );
}

/** What is signed: type and payload, each with its length before it (the pre-authentication encoding of DSSE). */
function encoded(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}
