import fc from 'fast-check';
import { zero } from '../../spec/decimal.ts';
import { cancellation, note, noteAttributes, tags } from '../../generators/arbitraries/index.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Cancellation } from '../../spec/order/order-draft.ts';
import type { Intent } from '../evidence/record.ts';
import type { Story } from '../scenarios/story.ts';
import { CreateStep } from './create-step.ts';
import { ListStep } from './list-step.ts';
import { Step, type StepPlan } from './step.ts';
import type { OrderModel } from './order-model.ts';
import type { LiveOrder, World } from './world.ts';

type Command = fc.AsyncCommand<World, Story>;

/** A write to an order that is neither closed nor cancelled is what the docs describe; of others they say nothing. */
const whileAlive = ({ cancelled, closed }: OrderModel): Intent =>
  cancelled === false && closed === false ? 'ask' : 'unsaid';

const choice = fc.record({
  pick: fc.nat({ max: 11 }),
  readAfter: fc.boolean().map((often) => often || undefined),
});

/** A step whose words, intent and request depend on the order alone. */
function plain(plan: Pick<StepPlan, 'words' | 'intent' | 'send'>): fc.Arbitrary<Command> {
  return placed(fc.constant(plan));
}

function placed(plans: fc.Arbitrary<Pick<StepPlan, 'words' | 'intent' | 'send'>>): fc.Arbitrary<Command> {
  return fc
    .tuple(choice, plans)
    .map(
      ([{ pick, readAfter }, plan]) => new Step({ ...plan, pick, readAfter: readAfter ?? pick % 4 !== 0 }),
    );
}

const confirm = plain({
  words: () => 'confirm #',
  intent: (model) => (model.cancelled === true || model.confirmed === true ? 'repeat' : whileAlive(model)),
  send: ({ client }, { id }, intent) => client.confirm(id, { intent }),
});

const close = plain({
  words: () => 'close #',
  intent: (model) => (model.closed === true && model.cancelled === false ? 'repeat' : whileAlive(model)),
  send: ({ client }, { id }, intent) => client.closeOrder(id, { intent }),
});

const open = plain({
  words: () => 'open # again',
  intent: ({ cancelled, closed }) =>
    cancelled !== false || closed === undefined ? 'unsaid' : closed ? 'ask' : 'repeat',
  send: ({ client }, { id }, intent) => client.openOrder(id, { intent }),
});

const assign = plain({
  words: () => 'assign # to its location and user',
  intent: whileAlive,
  send: ({ client }, { id, userId, locationId }, intent) =>
    client.assign(id, { userId, locationId }, { intent }),
});

const update = (namespace: string): fc.Arbitrary<Command> =>
  placed(
    fc
      .oneof(
        note({ namespace }).map((text) => ({ note: text })),
        noteAttributes({ namespace }).map((values) => ({ noteAttributes: values })),
      )
      .map((changes) => ({
        words: () => `update # with ${JSON.stringify(changes)}`,
        intent: whileAlive,
        send: ({ client }, { id }, intent) => client.update(id, changes, { intent }),
      })),
  );

const addTags = (namespace: string): fc.Arbitrary<Command> =>
  placed(
    tags({ min: 1, max: 3, namespace }).map((list) => ({
      words: () => `add the tags ${list.join(',')} to #`,
      intent: whileAlive,
      send: ({ client }, { id }, intent) => client.addTags(id, list, { intent }),
    })),
  );

/** Takes away some of what is there: every second tag, or the one at a place. */
const deleteTags: fc.Arbitrary<Command> = placed(
  fc.nat({ max: 5 }).map((place) => ({
    words: (order) => `delete the tags ${someTags(order.model, place).join(',')} of #`,
    intent: whileAlive,
    send: ({ client }, order, intent) =>
      client.deleteTags(order.id, someTags(order.model, place), { intent }),
  })),
);

/** The tag by which what a run left behind is found is never taken away. */
const isOurMark = (tag: string): boolean => tag.startsWith('oc-');

function someTags({ tags: there }: OrderModel, place: number): readonly string[] {
  const list = [...(there ?? [])].filter((tag) => !isOurMark(tag)).toSorted();
  return list.length === 0 ? ['not-there'] : [list[place % list.length] ?? 'not-there'];
}

/** Cancels, giving back a share of what was captured: none, part of it, or all. */
const cancel = (dialect: Dialect, namespace: string): fc.Arbitrary<Command> =>
  placed(
    fc
      .tuple(cancellation({ reasons: dialect.cancelReasons, namespace }), fc.constantFrom(0, 0, 1, 2, 4))
      .map(([words, quarters]) => {
        const asked = (order: LiveOrder): Cancellation =>
          sayable(withRefund(words, order.model, quarters), dialect);
        return {
          words: (order) => `cancel # with ${JSON.stringify(asked(order))}`,
          intent: whileAlive,
          send: ({ client }, order, intent) => client.cancel(order.id, asked(order), { intent }),
        };
      }),
  );

/** What of a cancellation the platform has words for. */
function sayable(asked: Cancellation, { cancellation: { attributes } }: Dialect): Cancellation {
  return Object.fromEntries(
    Object.entries(asked).filter(([name]) => attributes.includes(name as keyof Cancellation)),
  );
}

function withRefund(words: Cancellation, { captured, refunded }: OrderModel, quarters: number): Cancellation {
  const left = captured === undefined || refunded === undefined ? zero : captured.minus(refunded);
  if (quarters === 0 || left.lte(zero)) return words;
  const amount = quarters === 4 ? left : left.times(quarters).times('0.25').round(4, 0);
  return amount.lte(zero) ? words : { ...words, amount: amount.toFixed() };
}

const read = plain({
  words: () => 'read #',
  intent: () => 'ask',
  send: ({ client }, { id }) => client.read(id),
});

type Means = Pick<Story, 'prefix' | 'dialect' | 'drafts' | 'has' | 'run'>;

/** Steps of all operations that the platform has, those that lead to deep states more often than others. */
export function steps(story: Means): fc.Arbitrary<Command>[] {
  const { prefix, dialect } = story;
  const create = CreateStep.arbitrary(story);
  const all: readonly (readonly [operation: OperationId, step: fc.Arbitrary<Command>, times: number])[] = [
    ['createOrder', create, 1],
    ['confirmOrder', confirm, 1],
    ['closeOrder', close, 2],
    ['openOrder', open, 2],
    ['updateOrder', update(prefix), 2],
    ['addOrderTags', addTags(prefix), 2],
    ['deleteOrderTags', deleteTags, 2],
    ['cancelOrder', cancel(dialect, prefix), 1],
    ['getOrder', read, 1],
    ['listOrders', ListStep.arbitrary(story), 1],
    ['assignOrder', assign, story.run.capabilities.includes('assign') ? 1 : 0],
  ];
  return all.flatMap(([operation, step, times]) =>
    story.has(operation) ? Array.from({ length: times }, () => step) : [],
  );
}
