import type { Platform, Shop } from '../shop.ts';

/** An endpoint so wrong that no run against it may exit with 0. */
export interface World {
  /** kebab-case, never reused. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly description: string;
  readonly exitCode: ExitCode;
  /** Where a platform's docs bind less than others', another code; null where nothing that binds shows what is wrong. */
  readonly exitCodes?: Readonly<Partial<Record<Platform, ExitCode | null>>>;
  /** Opens it anew in the place of a platform's shop, with nothing remembered of earlier runs. */
  readonly open: (platform: Platform) => Promise<OpenWorld>;
}

/** How a run against a world exits: a deviation proven (1), nothing to be determined (2), a shop not to be had (69). */
export type ExitCode = 1 | 2 | 69;

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
