import { alwaysTheSame } from './always-the-same.ts';
import { brokenAnswers } from './broken-answers.ts';
import { brokenMemories } from './broken-memories.ts';
import type { World } from './world.ts';

export type { World } from './world.ts';

/** Every broken world. */
export const worlds: readonly World[] = [...alwaysTheSame, ...brokenMemories, ...brokenAnswers];
