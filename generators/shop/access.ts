import { seededSource } from './seeded-source.ts';

/** What a proof allows. Write includes read. */
export type Scope = 'none' | 'read' | 'write';

export interface AccessTokens {
  readonly write: string;
  readonly read: string;
}

export interface KeyPair {
  readonly key: string;
  readonly secret: string;
}

/** What a client sends to prove itself. */
export type Proof = { readonly token: string } | KeyPair;

/** How requests prove themselves to the shops of a platform. */
export interface Access {
  /** Whether a shop gives out a key pair beside its tokens. */
  readonly givesKeys: boolean;
  /** What a request sends to prove itself; null where it sends nothing of the kind. */
  proofIn(this: void, headers: Headers): Proof | null;
  /** What is said to those without a valid proof, and to those who may only read. */
  readonly unauthorized: string;
  readonly forbidden: string;
}

/** What a shop gave out. */
export interface Credentials {
  readonly tokens: AccessTokens;
  /** With the write scope; undefined on a platform that knows tokens only. */
  readonly keys: KeyPair | undefined;
}

/** A token of its own for each scope and a key pair where the platform has them, the same for the same seed. */
export function issueCredentials(seed: number, { givesKeys }: Access): Credentials {
  const source = seededSource(seed ^ 0x7043);
  const tokens = { write: `write-${source.hex(32)}`, read: `read-${source.hex(32)}` };
  return { tokens, keys: givesKeys ? { key: source.hex(32), secret: source.hex(32) } : undefined };
}

/** What a proof allows: nothing, unless this shop gave it out. */
export function scopeOf(proof: Proof | null, { tokens, keys }: Credentials): Scope {
  if (proof === null) return 'none';
  if (!('token' in proof)) return proof.key === keys?.key && proof.secret === keys.secret ? 'write' : 'none';
  if (proof.token === tokens.write) return 'write';
  return proof.token === tokens.read ? 'read' : 'none';
}

/** The proof in one text: the token, or key and secret with a colon between them. */
export function proofText(proof: Proof): string {
  return 'token' in proof ? proof.token : `${proof.key}:${proof.secret}`;
}
