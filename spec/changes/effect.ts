/**
 * Whom a change breaks. Readers are clients by what they receive, writers by what they send, shops by what is asked of them. An
 * editorial change leaves all that was promised as it was.
 */
export const effects = {
  'breaks everyone': 'Every client has to change.',
  'breaks readers': 'A client that read what was promised may receive something else.',
  'breaks writers': 'A client that sends what was allowed may be refused, or mean something else by it.',
  'breaks shops': 'A shop that was conformant may fail.',
  additive: 'Nobody has to change.',
  editorial: 'What was promised stays as it was.',
} as const;
export type Effect = keyof typeof effects;

/** What a list of changes comes to, as exit codes tell it. */
export type Worst = 'none' | 'additive' | 'breaking';

export function isBreaking(effect: Effect): boolean {
  return effect.startsWith('breaks');
}

/** An editorial change is a change too: nothing but an empty list is none. */
export function worstOf(changes: readonly { readonly effect: Effect }[]): Worst {
  if (changes.length === 0) return 'none';
  return changes.some(({ effect }) => isBreaking(effect)) ? 'breaking' : 'additive';
}

/** Breaking ones first, editorial ones last; each effect in the order in which its changes came. */
export function byEffect<Change extends { readonly effect: Effect }>(
  changes: readonly Change[],
): readonly Change[] {
  const rank = Object.keys(effects);
  return changes.toSorted((one, other) => rank.indexOf(one.effect) - rank.indexOf(other.effect));
}
