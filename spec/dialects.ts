import type { Dialect } from './dialect.ts';
import { haravan } from './haravan/dialect.ts';
import type { Platform } from './platforms.ts';
import { sapo } from './sapo/dialect.ts';

const dialects: Readonly<Record<Platform, Dialect>> = { haravan, sapo };

export function dialectOf(platform: Platform): Dialect {
  return dialects[platform];
}
