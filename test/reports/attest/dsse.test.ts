import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedBy, seal } from '../../../reports/attest/dsse.ts';
import { generateKeys, keyIdOf, readPrivateKey, readPublicKey } from '../../../reports/attest/keys.ts';

const { privatePem, publicPem } = generateKeys();
const [privateKey, publicKey] = [readPrivateKey(privatePem), readPublicKey(publicPem)];
const signed = seal('{"a":1}', privateKey);

describe('an envelope', () => {
  it('holds its payload, and is signed by the key that sealed it', () => {
    expect(Buffer.from(signed.payload, 'base64').toString()).toBe('{"a":1}');
    expect(signed.signatures.map(({ keyid }) => keyid)).toEqual([keyIdOf(publicKey)]);
    expect(isSignedBy(signed, publicKey)).toBe(true);
  });

  it('is not signed by another key, or without one', () => {
    expect(isSignedBy(signed, readPublicKey(generateKeys().publicPem))).toBe(false);
    expect(isSignedBy(seal('{"a":1}'), publicKey)).toBe(false);
  });

  it('is not signed any more once its payload or type is another', () => {
    expect(isSignedBy({ ...signed, payload: seal('{"a":2}').payload }, publicKey)).toBe(false);
    expect(isSignedBy({ ...signed, payloadType: 'text/plain' }, publicKey)).toBe(false);
  });

  it('is signed over the encoding that DSSE names: type and payload, each after its length', () => {
    const text = 'DSSEv1 28 application/vnd.in-toto+json 7 {"a":1}';
    const [signature] = signed.signatures;
    expect(verify(null, Buffer.from(text), publicKey, Buffer.from(signature?.sig ?? '', 'base64'))).toBe(
      true,
    );
  });
});

describe('a key', () => {
  it('has the same name in both halves', () => {
    expect(keyIdOf(privateKey)).toBe(keyIdOf(publicKey));
    expect(keyIdOf(privateKey)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is refused where it is none, or none for signing', () => {
    expect(() => readPrivateKey('hello')).toThrow('not a private key in PEM');
    expect(() => readPrivateKey(publicPem)).toThrow('not a private key in PEM');
    expect(() => readPublicKey('')).toThrow('not a public key in PEM');
  });
});
