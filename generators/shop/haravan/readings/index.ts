import { exampleReading } from './example.ts';
import type { Reading, ReadingName } from './reading.ts';
import { textReading } from './text.ts';

export const readings: Readonly<Record<ReadingName, Reading>> = {
  text: textReading,
  example: exampleReading,
};
