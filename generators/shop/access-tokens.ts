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

/** The token of an `Authorization` header: what follows `Bearer`, any case; null where there is none. */
export function tokenIn(authorization: string | null): string | null {
  return /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** What a token allows: nothing, unless this shop gave it out. */
export function scopeOf(token: string | null, tokens: AccessTokens): Scope {
  if (token === tokens.write) return 'write';
  return token === tokens.read ? 'read' : 'none';
}
