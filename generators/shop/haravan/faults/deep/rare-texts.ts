import { misheardTexts } from '../../../deviation/creation/misheard-texts.ts';
import { rareTexts as texts } from '../../../deviation/deep/rare-texts.ts';

const deep = { kind: 'deep', profile: 'full' } as const;

/** Texts that are kept right but for rare letters, signs and lengths. */
export const rareTexts = [
  ...texts({
    'decomposed-note-loses-marks': ['HRV-ORD-CREATE-01'],
    'decomposed-title-ends-early': ['HRV-ORD-CREATE-08'],
    'long-note-cut': ['HRV-ORD-CREATE-01'],
    'note-on-one-line': ['HRV-ORD-CREATE-01'],
    'note-escaped': ['HRV-ORD-CREATE-01'],
    'note-without-backslash': ['HRV-ORD-CREATE-01'],
    'attribute-percent-lost': ['HRV-ORD-CREATE-04'],
  }),
  ...misheardTexts([
    {
      ...deep,
      id: 'code-cut-at-ampersand',
      requirement: 'HRV-ORD-CREATE-05',
      path: 'discount_codes[].code',
      description: 'A discount code ends at its first ampersand or quote.',
      as: (text) => text.replace(/[&"].*$/, ''),
    },
    {
      ...deep,
      id: 'sku-without-slash',
      requirement: 'HRV-ORD-CREATE-09',
      path: 'line_items[].sku',
      description: 'A stock keeping unit loses its slashes.',
      as: (text) => text.replaceAll('/', ''),
    },
    {
      ...deep,
      id: 'barcode-of-ten-digits',
      requirement: 'HRV-ORD-CREATE-10',
      path: 'line_items[].barcode',
      description: 'A barcode of digits is kept as a number of ten digits.',
      as: (text) => (/^\d{11,}$/.test(text) ? text.slice(-10) : text),
    },
  ]),
];
