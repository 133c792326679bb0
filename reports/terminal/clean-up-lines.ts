import type { ResultsRecord } from '../results.ts';
import { cleanUpWords, settlingWords, texts } from '../texts.ts';
import { section, span, type Line } from './line.ts';

/** Orders that are still in the shop against our will, each with the reason. */
export function leakLines({ cleanUp }: ResultsRecord): readonly Line[] {
  return section(texts.leftBehind, cleanUp?.leaks ?? [], ({ orderId, key, why }) => [
    span(orderId === null ? `the order of ${String(key)}` : `order ${orderId}`, 'bad'),
    span(`  ${why}`),
  ]);
}

/** What became of the orders, in a line. */
export function cleanUpLine({ cleanUp }: ResultsRecord): readonly Line[] {
  if (cleanUp === null || cleanUp.created === 0) return [];
  return [{ spans: [span(cleanUpWords(cleanUp), 'faint')], indent: 2, hang: 2 }];
}

/** How late the shop was with what was written, in a line; nothing of one that was not. */
export function settlingLine({ settling }: ResultsRecord): readonly Line[] {
  if (settling === undefined || settling.late === 0) return [];
  return [{ spans: [span(settlingWords(settling), 'faint')], indent: 2, hang: 2 }];
}
