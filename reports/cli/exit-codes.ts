import type { ResultsRecord } from '../results.ts';

/** Every exit code of the command line, and what it means: the one table, printed in the README too. */
export const exitCodes = {
  conformant: {
    code: 0,
    meaning: 'conformant, also with valid waivers; or the command did what it was asked',
  },
  deviation: { code: 1, meaning: 'a proven deviation, or a waiver that has to be put right' },
  undetermined: { code: 2, meaning: 'not determined: nothing judged, or a MUST that could not be' },
  leftBehind: { code: 2, meaning: 'left orders behind in the shop, which could not be undone' },
  additive: { code: 3, meaning: 'drift that breaks nobody: of the API, of the docs, of a contract' },
  breaking: { code: 4, meaning: 'drift that breaks somebody, who is named' },
  usage: { code: 64, meaning: 'usage or configuration, also a filter that matches nothing' },
  unavailable: { code: 69, meaning: 'the shop cannot be reached, or refuses the credentials' },
  internal: { code: 70, meaning: 'our own bug, or a report that could not be written' },
} as const satisfies Record<string, { readonly code: number; readonly meaning: string }>;

export type ExitReason = keyof typeof exitCodes;

/** Where several apply, the first of these is the one that is said. */
const precedence = [
  'internal',
  'usage',
  'unavailable',
  'deviation',
  'leftBehind',
  'undetermined',
  'breaking',
  'additive',
  'conformant',
] as const satisfies readonly ExitReason[];

/** The reason that goes before the others; `conformant` where there is none. */
export function firstReason(reasons: readonly ExitReason[]): ExitReason {
  return precedence.find((reason) => reasons.includes(reason)) ?? 'conformant';
}

/** How a judged run ends. What broke on our side comes first: then nothing that was said is to be trusted blindly. */
export function exitReasonOf(results: ResultsRecord): ExitReason {
  const { verdict, counts, scenarios, waivers, cleanUp } = results;
  const broken = counts.error > 0 || scenarios.some(({ end }) => end === 'broken');
  return firstReason([
    ...(broken ? (['internal'] as const) : []),
    ...(waivers !== null && waivers.bad.length > 0 ? (['deviation'] as const) : []),
    ...(verdict === 'not-conformant' ? (['deviation'] as const) : []),
    ...(cleanUp !== null && cleanUp.leaks.length > 0 ? (['leftBehind'] as const) : []),
    ...(verdict === 'not-determined' && !wasIdle(results) ? (['undetermined'] as const) : []),
  ]);
}

/** A shard that nothing fell to has done its part: what there is to say is said by the others, and by `report merge` of all. */
function wasIdle({ shard, counts, scenarios }: ResultsRecord): boolean {
  const cutShort = scenarios.some(({ end }) => end === 'stopped' || end === 'broken');
  return shard !== undefined && !cutShort && counts.inconclusive === 0 && counts.error === 0;
}
