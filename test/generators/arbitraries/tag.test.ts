import { tag, tags } from '../../../generators/arbitraries/tag.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const isTag = (text: string): boolean =>
  text !== '' && !text.includes(',') && text === text.trim() && text.length <= 40;
const isOfOneForm = (text: string): boolean => [text.normalize('NFC'), text.normalize('NFD')].includes(text);
const foldCase = (text: string): string => text.normalize('NFC').toLowerCase();

describeArbitrary('tag', tag(), {
  always: { 'is what a list of tags can hold': isTag, 'ends with a whole letter': isOfOneForm },
  sometimes: {
    'has exactly 40 characters': (text) => text.length === 40,
    'has decomposed marks': (text) => text !== text.normalize('NFC'),
    'has blanks within': (text) => text.includes(' '),
  },
  smallest: 'vip',
});

describeArbitrary('tag of a run', tag({ namespace: 'run-1' }), {
  always: {
    'is what a list of tags can hold': isTag,
    'begins with the namespace': (text) => /^run-1 ./.test(text),
  },
  sometimes: { 'has exactly 40 characters': (text) => text.length === 40 },
  smallest: 'run-1 vip',
});

describeArbitrary('tags', tags({ max: 4 }), {
  always: {
    'are one to four': (list) => list.length >= 1 && list.length <= 4,
    'are each what a list of tags can hold': (list) => list.every(isTag),
    'are told apart even without case and composition': (list) =>
      new Set(list.map(foldCase)).size === list.length,
  },
  sometimes: {
    'are one': (list) => list.length === 1,
    'are four': (list) => list.length === 4,
    'are such that one contains another': (list) =>
      list.some((one) => list.some((other) => other !== one && other.startsWith(one))),
  },
  smallest: ['vip'],
});
