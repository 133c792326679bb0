import type { ResultsRecord } from '../results.ts';
import type { InVietnamese, Translatable } from './in-vietnamese.ts';

/** Every text of results that there are Vietnamese words for, by what it is in English. */
export function translate(
  results: ResultsRecord,
  checks: Readonly<Record<string, string>>,
  inVietnamese: InVietnamese,
): Readonly<Record<string, string>> {
  const known = new Map<string, string>();
  for (const translatable of [...textsOf(results), ...checkTexts(checks)]) {
    const words = inVietnamese(translatable);
    if (words !== undefined) known.set(translatable.text, words);
  }
  return Object.fromEntries(known);
}

function textsOf({ requirements, sequences, scenarios, notes }: ResultsRecord): readonly Translatable[] {
  return [
    ...requirements.flatMap(({ id: requirement, statement, readings, reasons }) => [
      { kind: 'statement' as const, text: statement, requirement },
      ...Object.values(readings).map((text) => ({ kind: 'reading' as const, text, requirement })),
      ...reasons.map(({ message }) => ({ kind: 'message' as const, text: message, requirement })),
      ...reasons.flatMap(({ expected, received }) =>
        [expected, received].flatMap((text) => (text === null ? [] : [{ kind: 'value' as const, text }])),
      ),
    ]),
    ...notes.map(({ message }) => ({ kind: 'note' as const, text: message })),
    ...scenarios.flatMap(({ reason }) => (reason === null ? [] : [{ kind: 'note' as const, text: reason }])),
    ...sequences.flatMap(({ steps }) => steps.map(({ words }) => ({ kind: 'step' as const, text: words }))),
  ];
}

function checkTexts(checks: Readonly<Record<string, string>>): readonly Translatable[] {
  return Object.values(checks).map((text) => ({ kind: 'check', text }));
}
