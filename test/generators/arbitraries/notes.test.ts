import { noteAttributes } from '../../../generators/arbitraries/note-attribute.ts';
import { note } from '../../../generators/arbitraries/note.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

describeArbitrary('note', note({ namespace: 'run-1' }), {
  always: {
    'begins with the namespace': (text) => /^run-1 \S/.test(text),
    'has no blanks around it': (text) => text === text.trim(),
  },
  sometimes: {
    'has two lines': (text) => text.includes('\n'),
    'has hundreds of characters': (text) => text.length > 300,
    'has decomposed marks': (text) => text !== text.normalize('NFC'),
  },
  smallest: 'run-1 giao',
});

describeArbitrary('noteAttributes', noteAttributes({ max: 3 }), {
  always: {
    'are one to three': (list) => list.length >= 1 && list.length <= 3,
    'have names of their own': (list) => new Set(list.map(({ name }) => name)).size === list.length,
    'have values': (list) => list.every(({ value }) => value.trim() !== ''),
  },
  sometimes: {
    'are three': (list) => list.length === 3,
    'have a value that looks like a number': (list) => list.some(({ value }) => value === '0123'),
  },
  smallest: [{ name: 'Ghi chú khác', value: 'giao' }],
});
