import type { ReadingName } from '../../platform-shop.ts';
import { exampleReading } from './example.ts';
import type { Reading } from './reading.ts';
import { textReading } from './text.ts';

export const readings: Readonly<Record<ReadingName, Reading>> = {
  text: textReading,
  example: exampleReading,
};
