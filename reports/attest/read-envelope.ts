import type { Envelope } from './dsse.ts';

type Members = Readonly<Record<string, unknown>>;

/** An envelope out of JSON; undefined for what is none, or holds more than one does. */
export function readEnvelope(value: object | undefined): Envelope | undefined {
  const { payloadType, payload, signatures, ...more } = (value ?? {}) as Members;
  const whole = typeof payloadType === 'string' && isBase64(payload) && Object.keys(more).length === 0;
  return whole && Array.isArray(signatures) && signatures.every(isSignature)
    ? { payloadType, payload: payload as string, signatures }
    : undefined;
}

/** A signature as we make it: named by its key, with the 64 bytes of Ed25519. */
function isSignature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { keyid, sig, ...more } = value as Members;
  const named = typeof keyid === 'string' && /^[0-9a-f]{32}$/.test(keyid);
  return named && isBase64(sig) && Buffer.from(sig as string, 'base64').length === 64 && !anyOf(more);
}

function anyOf(members: Members): boolean {
  return Object.keys(members).length > 0;
}

/** Base64 in the one way that each sequence of bytes is written in: no other letters, blanks or missing ends. */
function isBase64(value: unknown): boolean {
  return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}
