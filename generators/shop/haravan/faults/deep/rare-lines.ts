import { listIn, numberOf } from '../../../deviation/answered.ts';
import { keepingLines, rareLines as lines } from '../../../deviation/deep/rare-lines.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Lines that go wrong only where there are many of them, much of one, or one for free. */
export const rareLines: readonly HaravanFault[] = [
  ...lines({
    'fourth-line-lost': ['HRV-ORD-CREATE-18'],
    'free-line-lost': ['HRV-ORD-CREATE-18'],
    'third-line-of-one': ['HRV-ORD-CREATE-18'],
    'second-properties-lost': ['HRV-ORD-CREATE-11'],
  }),
  {
    id: 'custom-lines-lose-barcode',
    breaks: ['HRV-ORD-CREATE-10'],
    kind: 'deep',
    profile: 'core',
    description: 'Lines without a variant lose their barcode where the order has two lines and more.',
    hooks: keepingLines((all) => (all.length < 2 ? all : all.map(({ barcode: _lost, ...line }) => line))),
  },
  misstates({
    id: 'line-discount-turns-at-ten',
    breaks: ['HRV-ORD-MONEY-07'],
    kind: 'deep',
    profile: 'full',
    reading: 'example',
    description:
      'total_discount is of one piece for less than ten pieces, and of the whole line from ten on.',
    path: 'line_items',
    as: (all) =>
      listIn({ all }, 'all').map((line) =>
        numberOf(line['quantity']) < 10 ? line : { ...line, total_discount: ofWholeLine(line) },
      ),
  }),
];

function ofWholeLine({ total_discount: discount, quantity }: JsonObject): JsonValue {
  if (!(discount instanceof ExactNumber)) return discount ?? null;
  return new ExactNumber(String(Number(discount.text) * numberOf(quantity)));
}
