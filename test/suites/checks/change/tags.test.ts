import { describe } from 'vitest';
import { longTag } from '../../../../suites/checks/change/long-tag.ts';
import { tagsOnce } from '../../../../suites/checks/change/tags-once.ts';
import { tags } from '../../../../suites/checks/change/tags.ts';
import { read, tagged, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order } from '../../kit/wire.ts';

interface Change {
  readonly before: string | null;
  readonly sent: string;
  readonly answered: string | null;
  readonly after: string | null;
}

/** Order 1001 read, its tags changed, and read again. */
const change = (operation: 'addOrderTags' | 'deleteOrderTags', given: Change, how?: How) => [
  read(order({ tags: given.before })),
  tagged(operation, given, how),
  read(order({ tags: given.after })),
];
const adding = (given: Partial<Change>, how?: How) =>
  change(
    'addOrderTags',
    { before: 'VIP', sent: 'a1,a2', answered: 'VIP,a1,a2', after: 'VIP,a1,a2', ...given },
    how,
  );
const deleting = (given: Partial<Change>) =>
  change('deleteOrderTags', { before: 'VIP,a1,a2', sent: 'a1,a2', answered: 'VIP', after: 'VIP', ...given });
const asking = (question: string) => ({ with: { question } });
const all = { expected: 'before: VIP', received: 'after: VIP,a1,a2' };

describe('tags whose letters are composed in another way', () => {
  const [composed, decomposed] = ['quý', 'quý'.normalize('NFD')];
  judges(tags, [
    {
      claim: 'are there as they were added',
      ...asking('adds'),
      of: adding({ sent: decomposed, after: `VIP,${composed}` }),
      says: 'holds',
    },
    {
      claim: 'are there as they were before',
      ...asking('keeps'),
      of: adding({ before: decomposed, sent: 'a1', after: `${composed},a1` }),
      says: 'holds',
    },
    {
      claim: 'are answered as they read',
      ...asking('answers'),
      of: adding({ sent: decomposed, answered: `VIP,${decomposed}`, after: `VIP,${composed}` }),
      says: 'holds',
    },
    {
      claim: 'may go with one that is nearly the same',
      ...asking('leaves'),
      of: deleting({ before: `VIP,${composed}`, sent: decomposed, answered: 'VIP', after: 'VIP' }),
      says: 'holds',
    },
    {
      claim: 'do not take another one with them',
      ...asking('leaves'),
      of: deleting({ before: `VIP,${composed}`, sent: decomposed, answered: composed, after: composed }),
      says: 'breaks',
      message: 'The tag "VIP" was not to be removed, and is gone.',
      pointer: '/order/tags',
      expected: `before: VIP,${composed}`,
      received: `after: ${composed}`,
    },
  ]);
});

describe('adding tags', () => {
  judges(tags, [
    { claim: 'puts them there', ...asking('adds'), of: adding({}), says: 'holds' },
    {
      claim: 'takes blanks around them for nothing',
      ...asking('adds'),
      of: adding({ sent: ' a1 , a2 ' }),
      says: 'holds',
    },
    {
      claim: 'puts one of them there',
      ...asking('adds'),
      of: adding({ after: 'VIP,a1' }),
      says: 'breaks',
      message: 'The tag "a2" was added, but is not there.',
      pointer: '/order/tags',
      expected: 'before: VIP',
      received: 'after: VIP,a1',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    { claim: 'keeps the others', ...asking('keeps'), of: adding({}), says: 'holds' },
    {
      claim: 'loses one that was there',
      ...asking('keeps'),
      of: adding({ after: 'a1,a2' }),
      says: 'breaks',
      message: 'The tag "VIP" was there before others were added, and is gone.',
      pointer: '/order/tags',
      expected: 'before: VIP',
      received: 'after: a1,a2',
    },
    {
      claim: 'answers them all, in any order',
      ...asking('answers'),
      of: adding({ answered: 'a2,a1,VIP' }),
      says: 'holds',
    },
    {
      claim: 'answers only those that were added',
      ...asking('answers'),
      of: adding({ answered: 'a1,a2' }),
      says: 'breaks',
      message: 'The tag "VIP" differs between the answer and the order read after it.',
      pointer: '/order/tags',
      ...all,
    },
    { claim: 'leaves deleting to other questions', ...asking('adds'), of: deleting({}), says: 'nothing' },
    {
      claim: 'is not judged where it was refused',
      ...asking('adds'),
      of: adding({ after: 'VIP' }, { status: 422 }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where it was no plain request',
      ...asking('adds'),
      of: adding({ after: 'VIP' }, { intent: 'repeat' }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where nothing was read before',
      ...asking('adds'),
      of: adding({ after: 'VIP' }).slice(1),
      says: 'nothing',
    },
  ]);

  const twice = (after: string) => adding({ before: 'VIP,a1', sent: 'a1', after });
  judges(tagsOnce, [
    { claim: 'leaves one of each', of: twice('VIP,a1'), says: 'holds' },
    {
      claim: 'leaves two of one',
      of: twice('VIP,a1,a1'),
      says: 'breaks',
      message: 'The tag "a1" was added again and is now there 2 times.',
      pointer: '/order/tags',
      expected: 'once',
      received: '2 times',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    { claim: 'is not judged of deleting', of: deleting({ after: 'VIP,a1' }), says: 'nothing' },
    { claim: 'is not judged where none was there before', of: adding({}), says: 'nothing' },
  ]);

  const long = 't'.repeat(41);
  judges(longTag, [
    {
      claim: 'cuts a long one',
      of: adding({ sent: long, after: `VIP,${'t'.repeat(40)}` }, { intent: 'repeat' }),
      says: 'holds',
    },
    {
      claim: 'refuses a long one',
      of: adding({ sent: long, after: 'VIP' }, { intent: 'repeat', status: 422 }),
      says: 'holds',
    },
    {
      claim: 'stores a long one whole',
      of: adding({ sent: long, after: `VIP,${long}` }),
      says: 'breaks',
      message: 'A tag of 41 characters was stored whole, though a tag has at most 40.',
      pointer: '/order/tags',
      expected: 'refused, or at most 40 characters',
      received: long,
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'takes 40 characters for no more than that',
      of: adding({ sent: 't'.repeat(40), after: 't'.repeat(40) }),
      says: 'nothing',
    },
  ]);
});

describe('deleting tags', () => {
  judges(tags, [
    { claim: 'takes them away', ...asking('removes'), of: deleting({}), says: 'holds' },
    {
      claim: 'may leave none, written as null',
      ...asking('removes'),
      of: deleting({ before: 'a1,a2', answered: null, after: null }),
      says: 'holds',
    },
    {
      claim: 'leaves one of them',
      ...asking('removes'),
      of: deleting({ after: 'VIP,a2' }),
      says: 'breaks',
      message: 'The tag "a2" was removed, but is still there.',
      pointer: '/order/tags',
      expected: 'before: VIP,a1,a2',
      received: 'after: VIP,a2',
    },
    { claim: 'leaves the others', ...asking('leaves'), of: deleting({}), says: 'holds' },
    {
      claim: 'takes others away',
      ...asking('leaves'),
      of: deleting({ after: null }),
      says: 'breaks',
      message: 'The tag "VIP" was not to be removed, and is gone.',
      pointer: '/order/tags',
      expected: 'before: VIP,a1,a2',
      received: 'after: none',
    },
    {
      claim: 'answers null for none left',
      ...asking('answers'),
      of: deleting({ before: 'a1,a2', answered: null, after: '' }),
      says: 'holds',
    },
    { claim: 'leaves adding to other questions', ...asking('removes'), of: adding({}), says: 'nothing' },
  ]);
});
