import { join } from 'node:path';
import type { SequenceRecord } from '../../suites/evidence/record.ts';
import { renderCurl } from '../curl.ts';
import { replayFileName } from '../replay-file-name.ts';
import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import type { ReportTexts } from '../lang/english.ts';
import { textsIn } from '../lang/report-texts.ts';
import { emptyLine, span, type Line } from './line.ts';

/** The shortest sequence of steps found: what to do to see it, and how to have it done again. */
export function sequenceLines(report: Report, surface: Surface): readonly Line[] {
  const words = textsIn(surface.language);
  return report.results.sequences.flatMap((sequence, index) => [
    plain(words.shortestSequence(sequence.steps.length), 0),
    ...sequence.steps.flatMap((step, place) => [
      plain(`${place + 1}. ${step.words}`, 2),
      ...step.exchanges.flatMap((id) => exchangeLines(id, { report, words })),
    ]),
    ...sequence.message.split('\n').map((line) => plain(line, 2)),
    ...(sequence.flaky ? [plain(words.flakySequence, 2)] : []),
    faint(seedLine(sequence, words)),
    ...(surface.reportDir === null
      ? []
      : [
          faint(
            words.replay(`order-conformance run --replay ${join(surface.reportDir, replayFileName(index))}`),
          ),
        ]),
    emptyLine,
  ]);
}

function exchangeLines(
  id: string,
  { report, words }: { readonly report: Report; readonly words: ReportTexts },
): readonly Line[] {
  const exchange = report.evidence.exchanges.find((candidate) => candidate.id === id);
  if (exchange === undefined) return [];
  const status = exchange.response?.status ?? words.noAnswer;
  return [
    {
      spans: [span(`${id}  ${exchange.request.method} ${exchange.request.url} → ${status}`, 'faint')],
      indent: 5,
      hang: 5,
    },
    ...renderCurl(exchange, report.results)
      .split('\n')
      .map((text) => ({ spans: [span(text, 'code' as const)], indent: 7, hang: null })),
  ];
}

function seedLine({ replay, spent }: SequenceRecord, words: ReportTexts): string {
  return words.foundBy(replay.seed, replay.path, replay.replayPath, spent);
}

function plain(text: string, indent: number): Line {
  return { spans: [span(text, indent === 0 ? 'strong' : 'plain')], indent, hang: indent + 3 };
}

function faint(text: string): Line {
  return { spans: [span(text, 'faint')], indent: 2, hang: null };
}
