import type { ReasonRecord, ResultsRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import { emptyLine, section, span, type Line } from './line.ts';

/** What deviates and was accepted: still judged, still told. */
export function waivedLines({ requirements }: ResultsRecord, words: ReportTexts): readonly Line[] {
  const accepted = requirements.filter(({ standing }) => standing === 'waived');
  if (accepted.length === 0) return [];
  return [
    { spans: [span(words.accepted, 'strong')], indent: 0, hang: 0 },
    ...accepted.flatMap(({ id, reasons }) =>
      kindsOf(reasons).flatMap((reason) => acceptedLines(id, { reason, words })),
    ),
    emptyLine,
  ];
}

/** One reason of each signature. */
function kindsOf(reasons: readonly ReasonRecord[]): readonly ReasonRecord[] {
  const bySignature = Map.groupBy(reasons, ({ signature }) => signature);
  return [...bySignature.values()].flatMap(([first]) => first ?? []);
}

function acceptedLines(
  id: string,
  { reason, words }: { readonly reason: ReasonRecord; readonly words: ReportTexts },
): readonly Line[] {
  const { message, waiver } = reason;
  return [
    { spans: [span(id.padEnd(20), 'strong'), span(` ${message}`)], indent: 2, hang: 23 },
    ...(waiver === undefined
      ? []
      : [{ spans: [span(words.acceptedUntil(waiver), 'warn')], indent: 23, hang: 23 }]),
  ];
}

/** Waivers that somebody has to put right, each where it stands. */
export function badWaiverLines({ waivers }: ResultsRecord, words: ReportTexts): readonly Line[] {
  const { file, bad } = waivers ?? { file: '', bad: [] };
  return section(words.badWaivers(bad.length), bad, ({ line, message }) => [
    span(`${file}:${line}`, 'bad'),
    span(`  ${message}`),
  ]);
}
