import type { JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { mishears } from '../../../deviation/mishears.ts';

/** Letters and their marks as characters of their own (NFD). */
const marks = /\p{M}/gu;

const longNote = 255;

/** Texts that are kept right but for rare letters, signs and lengths. */
export const rareTexts: readonly HaravanFault[] = [
  spelling('decomposed-note-loses-marks', {
    breaks: 'HRV-ORD-CREATE-01',
    path: 'note',
    description: 'A note whose letters are written apart from their marks loses the marks.',
    keep: (text) => (text === text.normalize('NFC') ? text : text.replaceAll(marks, '')),
  }),
  spelling('decomposed-title-ends-early', {
    breaks: 'HRV-ORD-CREATE-08',
    path: 'line_items[].title',
    description: 'A title whose letters are written apart from their marks ends early.',
    keep: (text) => (text === text.normalize('NFC') ? text : text.slice(0, text.normalize('NFC').length)),
  }),
  spelling('long-note-cut', {
    breaks: 'HRV-ORD-CREATE-01',
    profile: 'full',
    path: 'note',
    description: 'A note keeps its first 255 characters.',
    keep: (text) => text.slice(0, longNote),
  }),
  spelling('note-on-one-line', {
    breaks: 'HRV-ORD-CREATE-01',
    profile: 'full',
    path: 'note',
    description: 'The lines of a note are joined.',
    keep: (text) => text.replaceAll('\n', ' '),
  }),
  spelling('note-escaped', {
    breaks: 'HRV-ORD-CREATE-01',
    profile: 'full',
    path: 'note',
    description: 'A note is escaped for HTML before it is kept.',
    keep: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  }),
  spelling('note-without-backslash', {
    breaks: 'HRV-ORD-CREATE-01',
    profile: 'full',
    path: 'note',
    description: 'A note loses its backslashes.',
    keep: (text) => text.replaceAll('\\', ''),
  }),
  spelling('attribute-percent-lost', {
    breaks: 'HRV-ORD-CREATE-04',
    profile: 'full',
    path: 'note_attributes[].value',
    description: 'A percent sign in the value of a note attribute is lost.',
    keep: (text) => text.replaceAll('%', ''),
  }),
  spelling('code-cut-at-ampersand', {
    breaks: 'HRV-ORD-CREATE-05',
    profile: 'full',
    path: 'discount_codes[].code',
    description: 'A discount code ends at its first ampersand or quote.',
    keep: (text) => text.replace(/[&"].*$/, ''),
  }),
  spelling('sku-without-slash', {
    breaks: 'HRV-ORD-CREATE-09',
    profile: 'full',
    path: 'line_items[].sku',
    description: 'A stock keeping unit loses its slashes.',
    keep: (text) => text.replaceAll('/', ''),
  }),
  spelling('barcode-of-ten-digits', {
    breaks: 'HRV-ORD-CREATE-10',
    profile: 'full',
    path: 'line_items[].barcode',
    description: 'A barcode of digits is kept as a number of ten digits.',
    keep: (text) => (/^\d{11,}$/.test(text) ? text.slice(-10) : text),
  }),
];

interface Spelling {
  readonly breaks: string;
  readonly profile?: 'core' | 'full';
  readonly path: string;
  readonly description: string;
  readonly keep: (text: string) => string;
}

function spelling(id: string, { breaks, keep, ...rest }: Spelling): HaravanFault {
  return mishears({
    id,
    kind: 'deep',
    breaks: [breaks],
    ...rest,
    as: (text: JsonValue) => (typeof text === 'string' ? keep(text) : text),
  });
}
