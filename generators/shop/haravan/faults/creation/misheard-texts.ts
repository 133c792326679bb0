import {
  commonTexts,
  misheardTexts as texts,
  unheardParts,
} from '../../../deviation/creation/misheard-texts.ts';

/** Texts of a new order that are kept otherwise than they were sent, or not at all. */
export const misheardTexts = [
  ...commonTexts({
    'line-titles-cut': ['HRV-ORD-CREATE-08'],
    'discount-codes-upper-case': ['HRV-ORD-CREATE-05'],
    'shipping-titles-replaced': ['HRV-ORD-CREATE-06'],
    'note-cut': ['HRV-ORD-CREATE-01'],
    'note-attribute-values-cut': ['HRV-ORD-CREATE-04'],
    'email-without-dots': ['HRV-ORD-CREATE-02'],
    'texts-recomposed': ['HRV-ORD-CREATE-13'],
  }),
  ...texts([
    {
      requirement: 'HRV-ORD-CREATE-03',
      id: 'note-attribute-names-lower-case',
      path: 'note_attributes[].name',
      description: 'Names of note attributes are kept in lower case.',
      as: (text) => text.toLowerCase(),
    },
    {
      requirement: 'HRV-ORD-CREATE-05',
      id: 'discount-codes-unnamed',
      path: 'discount_codes[].code',
      description: 'Codes of discounts are not kept.',
      as: () => '',
    },
    {
      requirement: 'HRV-ORD-CREATE-07',
      id: 'shipping-codes-without-blanks',
      path: 'shipping_lines[].code',
      description: 'Codes of shipping lines are kept in lower case and without blanks.',
      as: (text) => text.toLowerCase().replaceAll(' ', '-'),
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
  ]),
  ...unheardParts([
    ['HRV-ORD-CREATE-01', 'note-lost', 'note', 'Notes'],
    ['HRV-ORD-CREATE-11', 'line-properties-lost', 'line_items[].properties', 'Properties of lines'],
  ]),
];
