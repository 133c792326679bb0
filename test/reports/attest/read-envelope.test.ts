import { describe, expect, it } from 'vitest';
import { seal } from '../../../reports/attest/dsse.ts';
import { generateKeys, readPrivateKey } from '../../../reports/attest/keys.ts';
import { readEnvelope } from '../../../reports/attest/read-envelope.ts';

const key = readPrivateKey(generateKeys().privatePem);
const envelope = seal('{"what":"a statement"}', key);
const [signature] = envelope.signatures;

describe('an envelope', () => {
  it('is read as it was made, signed or not', () => {
    expect(readEnvelope(JSON.parse(JSON.stringify(envelope)) as object)).toEqual(envelope);
    expect(readEnvelope({ ...envelope, signatures: [] })).toEqual({ ...envelope, signatures: [] });
  });

  it.each<[string, object | undefined]>([
    ['is missing', undefined],
    ['is a list', []],
    ['has nothing for signatures', { ...envelope, signatures: null }],
    ['is signed by nothing', { ...envelope, signatures: [null] }],
    ['is signed by numbers', { ...envelope, signatures: [{ keyid: 5, sig: 7 }] }],
    ['is signed by a key of any name', { ...envelope, signatures: [{ ...signature, keyid: '\u001b[2J' }] }],
    ['brings more than a signature', { ...envelope, signatures: [{ ...signature, cert: 'trust me' }] }],
    ['is signed with fewer bytes', { ...envelope, signatures: [{ ...signature, sig: 'AAAA' }] }],
    ['has a number for a payload', { ...envelope, payload: 5 }],
    ['has a number for a type', { ...envelope, payloadType: 5 }],
    ['says more than an envelope does', { ...envelope, note: 'approved' }],
    ['has blanks in its payload', { ...envelope, payload: envelope.payload.replace(/^.{8}/, '$&\n') }],
    ['has a payload for URLs', { ...envelope, payload: 'eyJ-_-8' }],
  ])('that %s is none', (_what, value) => {
    expect(readEnvelope(value)).toBeUndefined();
  });
});
