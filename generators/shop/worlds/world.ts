import type { Shop } from '../shop.ts';

/** An endpoint so wrong that no run against it may exit with 0. */
export interface World {
  /** kebab-case, never reused. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly description: string;
  /** How a run against it exits: a deviation proven (1), nothing to be determined (2), a shop not to be had (69). */
  readonly exitCode: 1 | 2 | 69;
  /** Opens it anew, with nothing remembered of earlier runs. */
  readonly open: () => Promise<OpenWorld>;
}

export interface OpenWorld {
  /** Whose tokens, variants and path the world goes by, though it may never ask it anything. */
  readonly shop: Shop;
  /** @param nth which request this is, from 1 */
  readonly answer: (request: Request, nth: number) => Promise<WorldAnswer>;
}

/** An answer, or what happens instead: the connection is reset at once, or in the middle of the body. */
export type WorldAnswer = Response | 'reset' | { readonly cutOff: string };

/** JSON with a status, as a world answers it. */
export function jsonAnswer(json: unknown, status = 200): Response {
  return Response.json(json, { status });
}
