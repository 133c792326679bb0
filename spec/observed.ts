import type { JsonObject } from './json/exact-json.ts';
import type { Platform } from './platforms.ts';
import { observed as haravan } from './haravan/observed.ts';
import { observed as sapo } from './sapo/observed.ts';

/** A coincidence of the documented examples: nothing promises it, clients may have come to rely on it. */
export interface Coincidence {
  /** The requirement of level OBSERVED that records it. */
  readonly requirement: string;
  readonly statement: string;
  /** Undefined where an order does not have what it is about. */
  readonly holds: (order: JsonObject) => boolean | undefined;
}

/** What of a platform's orders is recorded and never judged. */
export interface Observed {
  readonly coincidences: readonly Coincidence[];
  /** The requirement that records which key set orders have; null where none does. */
  readonly generationRequirement: string | null;
  /** Key set → attributes that only orders of it have; any of them tells. */
  readonly generationMarks: Readonly<Record<string, readonly string[]>>;
}

const all: Readonly<Record<Platform, Observed>> = { haravan, sapo };

export function observedOf(platform: Platform): Observed {
  return all[platform];
}
