import type { ReadingName } from '../../platform-shop.ts';
import type { Generation } from '../represent/representation.ts';
import { exampleReading } from './example.ts';
import type { Reading } from './reading.ts';
import { textReading } from './text.ts';

const readings: Readonly<Record<ReadingName, Reading>> = { text: textReading, example: exampleReading };

/** What live shops were seen to do, whichever way their docs are read. */
const liveStyle: Partial<Reading> = {
  money: 'numbers',
  discountAmount: 'number',
  totalWeight: 'sum',
  absentObjects: 'null',
  anyStatus: 'nothing',
  listFields: 'ignored',
  customerDetached: 'ignored',
  shopCurrency: 'VND',
};

export function readingOf(name: ReadingName, generation: Generation): Reading {
  return { ...readings[name], ...(generation === 'live' ? liveStyle : {}) };
}
