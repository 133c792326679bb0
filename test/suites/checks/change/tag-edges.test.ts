import { describe } from 'vitest';
import { longTag } from '../../../../suites/checks/change/long-tag.ts';
import { tagsOnce } from '../../../../suites/checks/change/tags-once.ts';
import { tags } from '../../../../suites/checks/change/tags.ts';
import { exchange, read, tagged, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order } from '../../kit/wire.ts';

interface Change {
  readonly before?: string | null;
  readonly sent?: string;
  readonly answered?: string | null;
  readonly after?: string | null;
}

/** Order 1001 read, `a` added to its tags, and read again. */
const adding = ({ before = 'VIP', sent = 'a', answered = 'VIP,a', after = 'VIP,a' }: Change, how?: How) => [
  read(order({ tags: before })),
  tagged('addOrderTags', { sent, answered }, how),
  read(order({ tags: after })),
];
const asking = (question: string) => ({ with: { question } });
const long = 't'.repeat(41);

describe('tags that are null', () => {
  judges(tags, [
    {
      claim: 'leave nothing to keep',
      ...asking('keeps'),
      of: adding({ before: null, after: 'a' }),
      says: 'holds',
    },
    {
      claim: 'are none before',
      ...asking('adds'),
      of: adding({ before: null, after: null }),
      says: 'breaks',
      message: 'The tag "a" was added, but is not there.',
      pointer: '/order/tags',
      expected: 'before: none',
      received: 'after: none',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'are none in the answer as in the order',
      ...asking('answers'),
      of: [
        read(order()),
        tagged('deleteOrderTags', { sent: 'VIP', answered: null }),
        read(order({ tags: null })),
      ],
      says: 'holds',
    },
  ]);

  judges(tagsOnce, [
    { claim: 'hold none that could be added again', of: adding({ before: null }), says: 'nothing' },
    {
      claim: 'hold what was added again no more than once',
      of: adding({ before: 'VIP,a', after: null }),
      says: 'holds',
    },
  ]);

  judges(longTag, [{ claim: 'hold no long one', of: adding({ sent: long, after: null }), says: 'holds' }]);
});

describe('an answer about tags', () => {
  const wrong = {
    says: 'breaks',
    message: 'The tag "VIP" differs between the answer and the order read after it.',
    pointer: '/order/tags',
    expected: 'before: VIP',
    received: 'after: VIP,a',
  } as const;
  judges(tags, [
    {
      claim: 'tells what became of the tags of an order that is over',
      ...asking('answers'),
      of: adding({ answered: 'a' }, { intent: 'unsaid' }),
      ...wrong,
    },
    {
      claim: 'may cut a tag that is too long, on an order that is over',
      ...asking('answers'),
      of: adding({ sent: `a,${long}`, answered: 'a' }, { intent: 'unsaid' }),
      says: 'nothing',
    },
    {
      claim: 'tells the tags in earnest though one is too long',
      ...asking('answers'),
      of: adding({ sent: `a,${long}`, answered: 'a' }),
      ...wrong,
    },
    {
      claim: 'is none where no tags are answered',
      ...asking('answers'),
      of: adding({}).with(1, exchange('addOrderTags', { asked: { tags: 'a' }, answer: {} })),
      says: 'nothing',
    },
    {
      claim: 'is not judged where it refuses',
      ...asking('answers'),
      of: adding({ answered: 'a' }, { status: 422 }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where nothing is read after it',
      ...asking('answers'),
      of: adding({ answered: 'a' }).slice(0, 2),
      says: 'nothing',
    },
  ]);
});

describe('a long tag', () => {
  judges(longTag, [
    {
      claim: 'is not judged where it is deleted',
      of: [read(order()), tagged('deleteOrderTags', { sent: long, answered: 'VIP' }), read(order())],
      says: 'nothing',
    },
    {
      claim: 'is not judged where nothing is read after it',
      of: adding({ sent: long, answered: long }).slice(0, 2),
      says: 'nothing',
    },
  ]);

  judges(tagsOnce, [
    {
      claim: 'is not judged where adding it again is refused',
      of: adding({ before: 'VIP,a', after: 'VIP,a,a' }, { status: 422 }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where nothing is read after adding it again',
      of: adding({ before: 'VIP,a' }).slice(0, 2),
      says: 'nothing',
    },
    {
      claim: 'is not judged where nothing is read before adding it again',
      of: adding({ before: 'VIP,a' }).slice(1),
      says: 'nothing',
    },
  ]);
});
