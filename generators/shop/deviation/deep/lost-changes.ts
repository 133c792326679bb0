import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { JsonValue } from '../../exact-json.ts';
import type { Hooks } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { family } from '../family.ts';

/** How long a write takes: time enough for another to be sent together with it. */
const writingMs = 25;

/** Changes that are lost to others that came too soon after them. */
export const lostChanges = family('deep', {
  'later-of-two-undoes-earlier': {
    profile: 'full',
    description: 'Of an update and a cancellation that are sent together, the later undoes the earlier.',
    hooks: losing(new Set(['updateOrder', 'cancelOrder']), (order, { atFirst, before }) => {
      undo(order, { to: atFirst, but: before });
    }),
  },
  'unread-change-undone': {
    profile: 'full',
    description: 'A change is undone by the next one, unless the order was read in between.',
    hooks: undoingUnread(),
  },
});

interface Course {
  /** The order when the first of the writes under way began. */
  readonly atFirst: KeptOrder;
  readonly before: KeptOrder;
  readonly body: JsonValue | undefined;
}

/** Each write begins with the order as it was when the first of those under way began. */
export function losing(
  operations: ReadonlySet<string>,
  lose: (order: KeptOrder, course: Course) => void,
): Hooks<KeptOrder, unknown> {
  const underWay = new Map<string, { readonly atFirst: KeptOrder; writes: number }>();
  return {
    store({ operation, order, before, request }) {
      if (!operations.has(operation) || request.id === undefined || before === undefined) return;
      const others = underWay.get(request.id);
      underWay.set(request.id, { atFirst: others?.atFirst ?? before, writes: (others?.writes ?? 0) + 1 });
      if (others !== undefined) lose(order, { atFirst: others.atFirst, before, body: request.body });
    },
    async send({ operation = '', id: order = '' }) {
      const mine = operations.has(operation) ? underWay.get(order) : undefined;
      if (mine === undefined) return;
      await wait(writingMs);
      const now = underWay.get(order);
      if (now === undefined || now.writes <= 1) underWay.delete(order);
      else now.writes -= 1;
    },
  };
}

/** A write undoes the one before it, unless the order was read in between. */
function undoingUnread(): Hooks<KeptOrder, unknown> {
  const unread = new WeakMap<KeptOrder, KeptOrder>();
  return {
    store({ order, before }) {
      if (before === undefined) return;
      const earlier = unread.get(order);
      if (earlier !== undefined) undo(order, { to: earlier, but: before });
      unread.set(order, before);
    },
    answer({ operation, order }) {
      if (operation === 'getOrder' && order !== undefined) unread.delete(order);
    },
  };
}

/** Sets back what the last write, which found the order as in `but`, has left alone. */
function undo(order: KeptOrder, { to, but }: { to: KeptOrder; but: KeptOrder }): void {
  const untouched = (Object.keys(but) as (keyof KeptOrder)[]).filter((key) =>
    isDeepStrictEqual(order[key], but[key]),
  );
  Object.assign(order, Object.fromEntries(untouched.map((key) => [key, structuredClone(to[key])])));
}
