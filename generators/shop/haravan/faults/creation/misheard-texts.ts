import type { JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { mishears, unheard, type Mishearing } from '../../../deviation/mishears.ts';

type Text = Omit<Mishearing, 'breaks' | 'as'> & {
  readonly requirement: string;
  readonly as: (text: string) => string;
};

/** Texts of a new order that are kept otherwise than they were sent. */
const changed: readonly Text[] = [
  {
    requirement: 'HRV-ORD-CREATE-01',
    id: 'note-cut',
    path: 'note',
    description: 'A note keeps its first ten characters.',
    as: (text) => text.slice(0, 10),
  },
  {
    requirement: 'HRV-ORD-CREATE-02',
    id: 'email-without-dots',
    path: 'email',
    description: 'An e-mail address loses the dots before its @.',
    as: (text) => text.replace(/^[^@]*/, (name) => name.replaceAll('.', '')),
  },
  {
    requirement: 'HRV-ORD-CREATE-03',
    id: 'note-attribute-names-lower-case',
    path: 'note_attributes[].name',
    description: 'Names of note attributes are kept in lower case.',
    as: (text) => text.toLowerCase(),
  },
  {
    requirement: 'HRV-ORD-CREATE-04',
    id: 'note-attribute-values-cut',
    path: 'note_attributes[].value',
    description: 'Values of note attributes keep their first eight characters.',
    as: (text) => text.slice(0, 8),
  },
  {
    requirement: 'HRV-ORD-CREATE-05',
    id: 'discount-codes-upper-case',
    path: 'discount_codes[].code',
    description: 'Discount codes are kept in upper case.',
    as: (text) => text.toUpperCase(),
  },
  {
    requirement: 'HRV-ORD-CREATE-05',
    id: 'discount-codes-unnamed',
    path: 'discount_codes[].code',
    description: 'Codes of discounts are not kept.',
    as: () => '',
  },
  {
    requirement: 'HRV-ORD-CREATE-06',
    id: 'shipping-titles-replaced',
    path: 'shipping_lines[].title',
    description: 'Shipping lines get the title of a way to send that the shop knows.',
    as: () => 'Tiêu chuẩn',
  },
  {
    requirement: 'HRV-ORD-CREATE-07',
    id: 'shipping-codes-without-blanks',
    path: 'shipping_lines[].code',
    description: 'Codes of shipping lines are kept in lower case and without blanks.',
    as: (text) => text.toLowerCase().replaceAll(' ', '-'),
  },
  {
    requirement: 'HRV-ORD-CREATE-08',
    id: 'line-titles-cut',
    path: 'line_items[].title',
    description: 'Titles of lines keep their first twelve characters.',
    as: (text) => text.slice(0, 12),
  },
  {
    requirement: 'HRV-ORD-CREATE-09',
    id: 'line-skus-lower-case',
    path: 'line_items[].sku',
    description: 'Stock keeping units are kept in lower case.',
    as: (text) => text.toLowerCase(),
  },
  {
    requirement: 'HRV-ORD-CREATE-10',
    id: 'line-barcodes-numbered',
    path: 'line_items[].barcode',
    description: 'Barcodes keep their digits only.',
    as: (text) => text.replaceAll(/\D/g, ''),
  },
  {
    requirement: 'HRV-ORD-CREATE-12',
    id: 'landing-site-ref-upper-case',
    path: 'landing_site_ref',
    description: 'The reference of the landing page is kept in upper case.',
    as: (text) => text.toUpperCase(),
  },
  {
    requirement: 'HRV-ORD-CREATE-13',
    id: 'texts-recomposed',
    path: 'note',
    description: 'Notes are kept composed, whichever way their letters were written.',
    as: (text) => text.normalize('NFC'),
  },
  {
    requirement: 'HRV-ORD-CREATE-39',
    id: 'gateway-by-other-name',
    path: 'gateway',
    description: 'A way to pay that the shop does not know is kept as another.',
    as: () => 'Khác',
  },
  {
    requirement: 'HRV-ORD-CREATE-42',
    id: 'own-source-replaced',
    path: 'source_name',
    description: 'Every source name is replaced by the id of the app.',
    as: () => '1000398412',
  },
  {
    requirement: 'HRV-ORD-CREATE-43',
    id: 'protected-source-as-web',
    path: 'source_name',
    description: 'Orders of a point of sale are kept as orders of the web.',
    as: (text) => (text === 'pos' ? 'web' : text),
  },
];

const lost: readonly (readonly [requirement: string, id: string, path: string, what: string])[] = [
  ['HRV-ORD-CREATE-01', 'note-lost', 'note', 'Notes'],
  ['HRV-ORD-CREATE-11', 'line-properties-lost', 'line_items[].properties', 'Properties of lines'],
];

export const misheardTexts: readonly HaravanFault[] = [
  ...changed.map(({ requirement, as, ...plan }) =>
    mishears({
      ...plan,
      breaks: [requirement],
      as: (text: JsonValue) => (typeof text === 'string' ? as(text) : text),
    }),
  ),
  ...lost.map(([requirement, id, path, what]) =>
    mishears({
      id,
      breaks: [requirement],
      description: `${what} of a new order are not kept.`,
      path,
      as: unheard,
    }),
  ),
];
