import { seededSource } from './seeded-source.ts';

/** What a token allows. Write includes read. */
export type Scope = 'none' | 'read' | 'write';

export interface AccessTokens {
  readonly write: string;
  readonly read: string;
}

/** A token of its own for each scope, the same for the same seed. */
export function accessTokens(seed: number): AccessTokens {
  const source = seededSource(seed ^ 0x7043);
  return { write: `write-${source.hex(32)}`, read: `read-${source.hex(32)}` };
}

/** The scope of an `Authorization` header: `Bearer`, any case, and a token this shop gave out. */
export function scopeOf(authorization: string | null, tokens: AccessTokens): Scope {
  const token = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (token === tokens.write) return 'write';
  return token === tokens.read ? 'read' : 'none';
}
