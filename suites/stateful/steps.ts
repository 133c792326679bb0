import fc from 'fast-check';
import { JsonNumber } from '../../spec/json/exact-json.ts';
import { zero } from '../../spec/decimal.ts';
import { cancellation, note, noteAttributes, tags } from '../../generators/arbitraries/index.ts';
import type { Cancellation } from '../../spec/order/order-draft.ts';
import type { Intent } from '../evidence/record.ts';
import type { Story } from '../scenarios/story.ts';
import { CreateStep } from './create-step.ts';
import { ListStep } from './list-step.ts';
import { Step, type StepPlan } from './step.ts';
import type { OrderModel } from './order-model.ts';
import type { World } from './world.ts';

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
    client.call(
      {
        operation: 'assignOrder',
        orderId: id,
        body: {
          user_ids: [new JsonNumber(userId)],
          group_user_ids: [new JsonNumber('0')],
          location_id: new JsonNumber(locationId),
        },
      },
      { intent },
    ),
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
const cancel = (reasons: readonly string[], namespace: string): fc.Arbitrary<Command> =>
  placed(
    fc
      .tuple(cancellation({ reasons, namespace }), fc.constantFrom(0, 0, 1, 2, 4))
      .map(([words, quarters]) => ({
        words: (order) => `cancel # with ${JSON.stringify(withRefund(words, order.model, quarters))}`,
        intent: whileAlive,
        send: ({ client }, order, intent) =>
          client.cancel(order.id, withRefund(words, order.model, quarters), { intent }),
      })),
  );

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

export interface StepsOptions {
  readonly namespace: string;
  readonly reasons: readonly string[];
  /** Is there advanced order processing? */
  readonly assign: boolean;
}

/** Steps of all operations, those that lead to deep states more often than others. */
export function steps({ namespace, reasons, assign: mayAssign }: StepsOptions): fc.Arbitrary<Command>[] {
  const create = CreateStep.arbitrary(namespace);
  return [
    create, confirm, close, close, open, open, update(namespace), update(namespace), addTags(namespace), addTags(namespace),
    deleteTags, deleteTags, cancel(reasons, namespace), read, ListStep.arbitrary(), ...(mayAssign ? [assign] : []),
  ]; // prettier-ignore
}
