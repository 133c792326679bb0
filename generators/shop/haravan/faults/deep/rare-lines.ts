import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import { listIn, numberOf } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { mishears } from '../../../deviation/mishears.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Lines that go wrong only where there are many of them, much of one, or one for free. */
export const rareLines: readonly HaravanFault[] = [
  reading('fourth-line-lost', {
    breaks: 'HRV-ORD-CREATE-18',
    profile: 'full',
    description: 'An order keeps at most three lines.',
    keep: (lines) => lines.slice(0, 3),
  }),
  reading('free-line-lost', {
    breaks: 'HRV-ORD-CREATE-18',
    profile: 'full',
    description: 'A line that costs nothing is left out.',
    keep: (lines) => lines.filter(({ price }) => price === undefined || numberOf(price) > 0),
  }),
  reading('third-line-of-one', {
    breaks: 'HRV-ORD-CREATE-18',
    description: 'The third line of an order has one piece.',
    keep: (lines) =>
      lines.map((line, index) => (index === 2 ? { ...line, quantity: new ExactNumber('1') } : line)),
  }),
  reading('custom-lines-lose-barcode', {
    breaks: 'HRV-ORD-CREATE-10',
    description: 'Lines without a variant lose their barcode where the order has two lines and more.',
    keep: (lines) => (lines.length < 2 ? lines : lines.map(({ barcode: _lost, ...line }) => line)),
  }),
  reading('second-properties-lost', {
    breaks: 'HRV-ORD-CREATE-11',
    description: 'Properties are kept on the first line only.',
    keep: ([first, ...others]) => [
      ...(first === undefined ? [] : [first]),
      ...others.map(({ properties: _lost, ...line }) => line),
    ],
  }),
  misstates({
    id: 'line-discount-turns-at-ten',
    breaks: ['HRV-ORD-MONEY-07'],
    kind: 'deep',
    profile: 'full',
    reading: 'example',
    description:
      'total_discount is of one piece for less than ten pieces, and of the whole line from ten on.',
    path: 'line_items',
    as: (lines) =>
      listIn({ lines }, 'lines').map((line) =>
        numberOf(line['quantity']) < 10 ? line : { ...line, total_discount: ofWholeLine(line) },
      ),
  }),
  misstates({
    id: 'only-first-line-fulfillable',
    breaks: ['HRV-ORD-QTY-01'],
    kind: 'deep',
    description: 'Of several lines only the first can be fulfilled.',
    path: 'line_items',
    only: (order) => listIn(order, 'fulfillments').length === 0,
    as: (lines) =>
      listIn({ lines }, 'lines').map((line, index) =>
        index === 0 ? line : { ...line, fulfillable_quantity: 0 },
      ),
  }),
];

interface Reading {
  readonly breaks: string;
  readonly profile?: 'core' | 'full';
  readonly description: string;
  readonly keep: (lines: readonly JsonObject[]) => readonly JsonObject[];
}

function reading(id: string, { breaks, keep, ...rest }: Reading): HaravanFault {
  return mishears({
    id,
    kind: 'deep',
    breaks: [breaks],
    ...rest,
    path: 'line_items',
    as: (lines: JsonValue) => (Array.isArray(lines) ? [...keep(lines.filter(isJsonObject))] : lines),
  });
}

function ofWholeLine({ total_discount: discount, quantity }: JsonObject): JsonValue {
  if (!(discount instanceof ExactNumber)) return discount ?? null;
  return new ExactNumber(String(Number(discount.text) * numberOf(quantity)));
}
