import { alwaysTheSame } from './always-the-same.ts';
import { brokenAnswers } from './broken-answers.ts';
import { brokenMemories } from './broken-memories.ts';
import type { Platform } from '../shop.ts';
import type { ExitCode, World } from './world.ts';

export type { World } from './world.ts';

/** Every broken world. */
export const worlds: readonly World[] = [...alwaysTheSame, ...brokenMemories, ...brokenAnswers];

/** A world in the place of one platform's shop. */
export interface PlacedWorld {
  readonly id: string;
  readonly exitCode: ExitCode;
}

/** The broken worlds of a platform: those in which something that its docs bind goes wrong. */
export function worldsOf(platform: Platform): readonly PlacedWorld[] {
  return worlds.flatMap(({ id, exitCode: usual, exitCodes }) => {
    const own = exitCodes?.[platform];
    return own === null ? [] : [{ id, exitCode: own ?? usual }];
  });
}
