import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** Ed25519 keys as PEM texts: PKCS #8 and SPKI. */
export interface KeyPair {
  readonly privatePem: string;
  readonly publicPem: string;
}

/** A key that cannot be used; the message says why. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

export function generateKeys(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** @throws KeyError */
export function readPrivateKey(pem: string): KeyObject {
  return readKey(() => createPrivateKey(pem), 'a private key');
}

/** A public key; of a private one its public half. @throws KeyError */
export function readPublicKey(pem: string): KeyObject {
  return readKey(() => createPublicKey(pem), 'a public key');
}

function readKey(read: () => KeyObject, what: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (cause) {
    throw new KeyError(`this is not ${what} in PEM`, { cause });
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new KeyError(`this is ${what} of the kind ${key.asymmetricKeyType ?? 'unknown'}, not Ed25519`);
}

/** Names a key: the first 32 hex digits of the SHA-256 of its public half. */
export function keyIdOf(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  const der = half.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 32);
}
