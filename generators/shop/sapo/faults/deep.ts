import { inDigits } from '../../deviation/creation/misheard-amounts.ts';
import { rareLines } from '../../deviation/deep/rare-lines.ts';
import { rareTexts } from '../../deviation/deep/rare-texts.ts';
import { mishears } from '../../deviation/mishears.ts';
import type { SapoFault } from './sapo-fault.ts';

/** What goes wrong for rare values only. */
export const deepFaults: readonly SapoFault[] = [
  ...rareTexts({
    'decomposed-note-loses-marks': ['SPO-ORD-CREATE-16'],
    'decomposed-title-ends-early': ['SPO-ORD-CREATE-02'],
    'long-note-cut': ['SPO-ORD-CREATE-16'],
    'note-on-one-line': ['SPO-ORD-CREATE-16'],
    'note-escaped': ['SPO-ORD-CREATE-16'],
    'note-without-backslash': ['SPO-ORD-CREATE-16'],
    'attribute-percent-lost': ['SPO-ORD-CREATE-17'],
  }),
  ...rareLines({
    'fourth-line-lost': ['SPO-ORD-CREATE-01'],
    'third-line-of-one': ['SPO-ORD-CREATE-01'],
    'second-properties-lost': ['SPO-ORD-CREATE-06'],
    'free-line-lost': ['SPO-ORD-CREATE-01'],
  }),
  mishears({
    id: 'prices-as-single-floats',
    breaks: ['SPO-ORD-CREATE-03'],
    kind: 'deep',
    description: 'Prices pass through floats of 32 bits: those of eight digits and more lose some.',
    path: 'line_items[].price',
    as: inDigits((digits) => Math.fround(Number(digits)).toFixed(2)),
  }),
  mishears({
    id: 'prices-up-to-a-billion',
    breaks: ['SPO-ORD-CREATE-03'],
    kind: 'deep',
    description: 'Prices of more than a billion are cut to a billion.',
    path: 'line_items[].price',
    as: inDigits((digits) => (Number(digits) > 1e9 ? '1000000000' : digits)),
  }),
];
