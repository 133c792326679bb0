import type { Change } from '../../evidence/subjects.ts';
import { isNearlySameTag } from '../../stateful/nearly-same-tag.ts';
import { isTooLong } from '../../stateful/order-model.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

type Question = 'adds' | 'keeps' | 'removes' | 'leaves' | 'answers';

interface Answer {
  readonly operation: 'addOrderTags' | 'deleteOrderTags' | 'either';
  readonly wrong: (change: TagsBeforeAndAfter) => string | undefined;
}

interface TagsBeforeAndAfter {
  readonly named: readonly string[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly answered: ReadonlySet<string> | undefined;
}

const questions: Readonly<Record<Question, Answer>> = {
  adds: {
    operation: 'addOrderTags',
    wrong: ({ named, after }) =>
      said(
        'was added, but is not there',
        named.find((tag) => !isAmong(after, tag)),
      ),
  },
  keeps: {
    operation: 'addOrderTags',
    wrong: ({ before, after }) =>
      said(
        'was there before others were added, and is gone',
        [...before].find((tag) => !isAmong(after, tag)),
      ),
  },
  removes: {
    operation: 'deleteOrderTags',
    wrong: ({ named, after }) =>
      said(
        'was removed, but is still there',
        named.find((tag) => after.has(tag)),
      ),
  },
  leaves: {
    operation: 'deleteOrderTags',
    wrong: ({ named, before, after }) =>
      said(
        'was not to be removed, and is gone',
        [...before].find((tag) => !isNamed(named, tag) && !isAmong(after, tag)),
      ),
  },
  answers: {
    operation: 'either',
    wrong: ({ after, answered }) =>
      answered && said('differs between the answer and the order read after it', differing(answered, after)),
  },
};

export const tags: Check<'change'> = {
  name: 'tags',
  statement:
    'Adding tags keeps those that were there, removing them leaves the others, and the answer lists them all.',
  judges: 'change',
  judge(change, given) {
    const question = questions[argument(given, 'question') as Question];
    const concerned =
      question.operation === 'either'
        ? change.answeredTags !== undefined
        : change.operation === question.operation;
    if (!concerned || !isJudged(change, question) || !change.before || !change.after) return undefined;
    const wrong = question.wrong(tagsOf(change));
    if (wrong === undefined) return holds;
    return describe(change, wrong);
  },
};

/** Whether tags of an order that is over may change is not said, but an answer has to tell what became of them. */
function isJudged({ accepted, exchange, tags: named }: Change, { operation }: Answer): boolean {
  const { intent } = exchange.record;
  return accepted && (intent === 'ask' || (operation === 'either' && !named.some(isTooLong)));
}

function tagsOf({ tags: named, before, after, answeredTags }: Change): TagsBeforeAndAfter {
  return {
    named,
    before: new Set(before?.order.tags ?? []),
    after: new Set(after?.order.tags ?? []),
    answered: answeredTags && new Set(answeredTags),
  };
}

function describe({ before, after, exchange }: Change, message: string): Judgement {
  return breaks({
    message,
    pointer: after?.order.at('tags') ?? '',
    expected: `before: ${(before?.order.tags ?? []).join(',') || 'none'}`,
    received: `after: ${(after?.order.tags ?? []).join(',') || 'none'}`,
    shows: [after, before]
      .flatMap((sighting) => (sighting ? [sighting.exchange] : []))
      .toSpliced(1, 0, exchange),
  });
}

function said(what: string, tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : `The tag "${tag}" ${what}.`;
}

function differing(left: ReadonlySet<string>, right: ReadonlySet<string>): string | undefined {
  const missing = (some: ReadonlySet<string>, others: ReadonlySet<string>): string | undefined =>
    [...some].find((tag) => !isAmong(others, tag));
  return missing(left, right) ?? missing(right, left);
}

/** As it was sent, or with its letters composed in another way: that is what another requirement advises on. */
function isAmong(others: ReadonlySet<string>, tag: string): boolean {
  return others.has(tag) || [...others].some((other) => other.normalize('NFC') === tag.normalize('NFC'));
}

/** Whether a tag of nearly the same name goes with one that is to go is not said. */
function isNamed(named: readonly string[], tag: string): boolean {
  return named.some((each) => each === tag || isNearlySameTag(each, tag));
}
