import { ExactNumber, isJsonObject, type JsonObject } from '../../exact-json.ts';
import type { Hooks } from '../../hooks.ts';
import { numberOf } from '../answered.ts';
import { family } from '../family.ts';
import { mishearing } from '../mishears.ts';

/** Lines of a new order that go wrong only where there are many of them, much of one, or one for free. */
export const rareLines = family('deep', {
  'fourth-line-lost': {
    profile: 'full',
    description: 'An order keeps at most three lines.',
    hooks: keepingLines((lines) => lines.slice(0, 3)),
  },
  'free-line-lost': {
    profile: 'full',
    description: 'A line that costs nothing is left out.',
    hooks: keepingLines((lines) => lines.filter(({ price }) => price === undefined || numberOf(price) > 0)),
  },
  'third-line-of-one': {
    description: 'The third line of an order has one piece.',
    hooks: keepingLines((lines) =>
      lines.map((line, index) => (index === 2 ? { ...line, quantity: new ExactNumber('1') } : line)),
    ),
  },
  'second-properties-lost': {
    description: 'Properties are kept on the first line only.',
    hooks: keepingLines(([first, ...others]) => [
      ...(first === undefined ? [] : [first]),
      ...others.map(({ properties: _lost, ...line }) => line),
    ]),
  },
});

/** Hears other lines of a new order than are sent. */
export function keepingLines(
  keep: (lines: readonly JsonObject[]) => readonly JsonObject[],
): Hooks<unknown, unknown> {
  return mishearing({
    path: 'line_items',
    as: (lines) => (Array.isArray(lines) ? [...keep(lines.filter(isJsonObject))] : lines),
  });
}
