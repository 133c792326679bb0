import type { ResultsRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import { section, span, type Line } from './line.ts';

/** Orders that are still in the shop against our will, each with the reason. */
export function leakLines({ cleanUp }: ResultsRecord, words: ReportTexts): readonly Line[] {
  return section(words.leftBehind, cleanUp?.leaks ?? [], ({ orderId, key, why }) => [
    span(orderId === null ? words.orderOfKey(String(key)) : words.order(orderId), 'bad'),
    span(`  ${why}`),
  ]);
}

/** What became of the orders, in a line. */
export function cleanUpLine({ cleanUp }: ResultsRecord, words: ReportTexts): readonly Line[] {
  if (cleanUp === null || cleanUp.created === 0) return [];
  return [{ spans: [span(words.cleanUp(cleanUp), 'faint')], indent: 2, hang: 2 }];
}

/** How late the shop was with what was written, in a line; nothing of one that was not. */
export function settlingLine({ settling }: ResultsRecord, words: ReportTexts): readonly Line[] {
  if (settling === undefined || settling.late === 0) return [];
  return [{ spans: [span(words.settling(settling), 'faint')], indent: 2, hang: 2 }];
}
