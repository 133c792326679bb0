import { didYouMean } from '../near-names.ts';
import { UsageError } from '../usage-error.ts';

/** One of a list of names, or a usage error that says which there are. */
export function chooseOne<const T extends string>(what: string, typed: string, known: readonly T[]): T {
  const chosen = known.find((name) => name === typed);
  if (chosen !== undefined) return chosen;
  const hint =
    didYouMean(typed, known) ??
    (known.length === 1 ? `There is ${known[0]}.` : `There are ${known.join(', ')}.`);
  throw new UsageError(`unknown ${what} '${typed}'`, hint);
}
