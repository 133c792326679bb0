import { messageInVietnamese, requirementInVietnamese, valueInVietnamese } from '../../lang/in-vietnamese.ts';
import type { PageRequirement, PageResults } from './page-data.ts';

/** A text in English, and in Vietnamese where there are words for it. */
type Pair = readonly [english: string, vietnamese: string | undefined];

/** Every text of the page that there are Vietnamese words for, by what it is in English. */
export function translateForPage(
  { requirements, answers, conditions, notes }: PageResults,
  checks: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const messages = [
    ...(conditions ?? []).flatMap(({ description, why }) => [description, why]),
    ...notes,
    ...Object.values(checks),
  ];
  const pairs = [
    ...[...requirements, ...(answers?.requirements ?? [])].flatMap(pairsOf),
    ...messages.map((text): Pair => [text, messageInVietnamese(text)]),
  ];
  return Object.fromEntries(
    pairs.flatMap(([text, translated]) => (translated === undefined ? [] : [[text, translated] as const])),
  );
}

function pairsOf({ id, statement, why, reasons }: PageRequirement): readonly Pair[] {
  const own = [statement, ...(why === undefined ? [] : [why])];
  return [
    ...own.map((text): Pair => [text, requirementInVietnamese(id, text)]),
    ...reasons.flatMap(({ message, expected, received }) => [
      [message, messageInVietnamese(message)] as const,
      ...[expected, received].flatMap((value) =>
        value === null ? [] : [[value, valueInVietnamese(value)] as const],
      ),
    ]),
  ];
}
