import { productTitle } from '../../../generators/arbitraries/product-title.ts';
import { vietnameseText } from '../../../generators/arbitraries/vietnamese-text.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const isDecomposed = (text: string): boolean => text !== text.normalize('NFC');
const isOfOneForm = (text: string): boolean => !isDecomposed(text) || text === text.normalize('NFD');
const isTrimmed = (text: string): boolean => text !== '' && text === text.trim() && !/,| {2}/.test(text);
const hasNoEmoji = (text: string): boolean => !/\p{Extended_Pictographic}/u.test(text);

describeArbitrary('vietnameseText', vietnameseText(), {
  always: {
    'has neither commas nor blanks around it': isTrimmed,
    'is composed or decomposed throughout': isOfOneForm,
    'is free of emoji': hasNoEmoji,
  },
  sometimes: {
    'has composed marks': (text) => !isDecomposed(text) && text !== text.normalize('NFD'),
    'has decomposed marks': isDecomposed,
    'has quotes': (text) => text.includes('"'),
    'has a less-than sign': (text) => text.includes('<'),
    'has an ampersand': (text) => text.includes('&'),
    'has a backslash': (text) => text.includes('\\'),
  },
  smallest: 'giao',
});

describeArbitrary(
  'vietnameseText without symbols, composed',
  vietnameseText({ symbols: false, form: 'composed' }),
  {
    always: {
      'has letters and blanks only': (text) => /^[\p{L} ]+$/u.test(text),
      'is composed': (text) => !isDecomposed(text),
    },
    sometimes: { 'has several words': (text) => text.includes(' ') },
    smallest: 'giao',
  },
);

describeArbitrary('vietnameseText, decomposed', vietnameseText({ form: 'decomposed' }), {
  always: { 'is decomposed': (text) => text === text.normalize('NFD') },
  sometimes: { 'has marks': isDecomposed },
  smallest: 'giao',
});

describeArbitrary('productTitle', productTitle({ namespace: 'run-1' }), {
  always: {
    'begins with the namespace': (text) => text.startsWith('run-1 '),
    'has neither commas nor blanks around it': isTrimmed,
    'is composed or decomposed throughout': isOfOneForm,
    'fits into 255 characters': (text) => text.normalize('NFC').length <= 255,
  },
  sometimes: {
    'is long': (text) => text.length > 120,
    'has decomposed marks': isDecomposed,
    'has quotes': (text) => /["']/.test(text),
  },
  smallest: 'run-1 Áo dài',
});
