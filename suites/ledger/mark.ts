import type { OrderDraft } from '../../spec/order/order-draft.ts';
import type { Order } from '../../spec/order/order.ts';

/** Name of the note attribute that says which creation of which run an order comes from: `<runId>/<n>`. */
export const markName = 'order-conformance';

/** Tag of an order that was undone. */
export const sweptTag = 'oc-swept';

const tagPrefix = 'oc-';
const runIdForm = /^\d{8}T\d{6}-[0-9a-f]{6}$/;
const keyForm = /^(?<runId>\d{8}T\d{6}-[0-9a-f]{6})\/\d+$/;

/** Is a text one of the marks that the orders of a run carry? */
export function isMark(text: string): boolean {
  return (
    text === sweptTag || keyForm.test(text) || (text.startsWith(tagPrefix) && runIdForm.test(text.slice(3)))
  );
}

type Marked = Pick<Order, 'tags' | 'noteAttributes'>;

interface Keyed {
  readonly noteAttributes?: readonly { readonly name?: string | null | undefined }[] | null | undefined;
}

/** The tag of everything that a run creates; also what its made-up texts begin with. */
export function tagOf(runId: string): string {
  return `${tagPrefix}${runId}`;
}

/** Name of the note attribute that holds what a reviewer gave, for the platform's people to find the orders of a run by. */
export const nonceName = 'order-conformance-review';

interface Mark {
  readonly runId: string;
  readonly key: string;
  readonly nonce?: string | undefined;
}

/** A draft that says which creation of which run it is. */
export function markDraft(draft: OrderDraft, { runId, key, nonce }: Mark): OrderDraft {
  return {
    ...draft,
    tags: [...(draft.tags ?? []), tagOf(runId)],
    noteAttributes: [
      ...(draft.noteAttributes ?? []),
      { name: markName, value: key },
      ...(nonce === undefined ? [] : [{ name: nonceName, value: nonce }]),
    ],
  };
}

/** A draft or an order without its key, which no two orders share. */
export function withoutKey<T extends Keyed>(order: T): T {
  const { noteAttributes } = order;
  if (noteAttributes === undefined || noteAttributes === null) return order;
  return { ...order, noteAttributes: noteAttributes.filter(({ name }) => name !== markName) };
}

/** The creation that an order comes from, as far as the order says so. */
export function keyIn({ noteAttributes }: Pick<Marked, 'noteAttributes'>): string | undefined {
  const value = noteAttributes?.find(({ name }) => name === markName)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Does an order say that this run created it? Either of the two marks will do: updates may take one away. */
export function comesFrom(order: Marked, runId: string): boolean {
  return order.tags?.includes(tagOf(runId)) === true || keyIn(order)?.startsWith(`${runId}/`) === true;
}

/** The run that an order says it comes from. Only marks in the exact form of ours count: a tag of others may begin with `oc-` too. */
export function runIn(order: Marked): string | undefined {
  const runId = keyForm.exec(keyIn(order) ?? '')?.groups?.['runId'];
  return (
    runId ??
    order.tags
      ?.filter((tag) => tag.startsWith(tagPrefix))
      .map((tag) => tag.slice(tagPrefix.length))
      .find((tag) => runIdForm.test(tag))
  );
}

/** When a run began, by its id. */
export function startOf(runId: string): Date {
  const [, date, hours, minutes, seconds] = /^(\d{8})T(\d\d)(\d\d)(\d\d)/.exec(runId) ?? [];
  if (date === undefined) return new Date(Number.NaN);
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
}
