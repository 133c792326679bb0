import type { ResultsRecord } from './results.ts';

/** The exchanges that results refer to, by id. */
export interface Cited {
  /** Those that show what was found, in the order in which they are told. */
  readonly shown: ReadonlySet<string>;
  /** Those that show nothing wrong, and were named as evidence of that. */
  readonly witnesses: ReadonlySet<string>;
}

export function citedIn({
  requirements,
  sequences,
}: Pick<ResultsRecord, 'requirements' | 'sequences'>): Cited {
  const reasons = requirements.flatMap((requirement) => requirement.reasons);
  return {
    shown: new Set([
      ...reasons.flatMap(({ exchanges, examples = [] }) => [
        ...exchanges,
        ...examples.map(({ exchange }) => exchange),
      ]),
      ...sequences.flatMap(({ steps }) => steps.flatMap(({ exchanges }) => exchanges)),
    ]),
    witnesses: new Set(requirements.flatMap((requirement) => requirement.witnesses)),
  };
}
