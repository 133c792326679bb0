import { commonTexts, misheardTexts } from '../../deviation/creation/misheard-texts.ts';

/** Texts of a new order that are kept otherwise than they were sent. */
export const textFaults = [
  ...commonTexts({
    'line-titles-cut': ['SPO-ORD-CREATE-02'],
    'discount-codes-upper-case': ['SPO-ORD-CREATE-08'],
    'shipping-titles-replaced': ['SPO-ORD-CREATE-14'],
    'note-cut': ['SPO-ORD-CREATE-16'],
    'note-attribute-values-cut': ['SPO-ORD-CREATE-17'],
    'email-without-dots': ['SPO-ORD-CREATE-19'],
    'texts-recomposed': ['SPO-ORD-CREATE-26'],
  }),
  ...misheardTexts([
    {
      requirement: 'SPO-ORD-CREATE-05',
      id: 'line-skus-lower-case',
      path: 'line_items[].sku',
      description: 'Stock keeping units are kept in lower case, and with a sign before them.',
      as: (text) => `#${text.toLowerCase()}`,
    },
    {
      requirement: 'SPO-ORD-CREATE-08',
      id: 'discounts-filed-as-shipping',
      path: 'discount_codes[].type',
      description: 'Discounts are kept as such of shipping.',
      as: () => 'shipping',
    },
    {
      requirement: 'SPO-ORD-CREATE-10',
      id: 'tax-titles-replaced',
      path: 'tax_lines[].title',
      description: 'Taxes get the title of one that the shop knows.',
      as: () => 'Thuế GTGT',
    },
    {
      requirement: 'SPO-ORD-CREATE-14',
      id: 'shipping-codes-shortened',
      path: 'shipping_lines[].code',
      description: 'Codes of shipping lines keep their first two characters.',
      as: (text) => text.slice(0, 2),
    },
    {
      requirement: 'SPO-ORD-CREATE-17',
      id: 'note-attribute-names-cut',
      path: 'note_attributes[].name',
      description: 'Names of note attributes keep their first five characters.',
      as: (text) => text.slice(0, 5),
    },
    {
      requirement: 'SPO-ORD-CREATE-21',
      id: 'customer-email-without-dots',
      path: 'customer.email',
      description: 'The e-mail address of a new customer loses the dots before its @.',
      as: (text) => text.replace(/^[^@]*/, (name) => name.replaceAll('.', '')),
    },
  ]),
];
