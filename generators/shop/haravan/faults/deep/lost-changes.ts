import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { tagsAsked } from '../../../deviation/asked.ts';
import { writable } from '../../../deviation/writable.ts';
import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** How long a write takes: time enough for another to be sent together with it. */
const writingMs = 25;

/** Changes that are lost to others that came too soon after them. */
export const lostChanges: readonly HaravanFault[] = [
  losing('tags-added-together-lost', {
    description: 'Of two additions of tags that are sent together, the earlier is lost.',
    operations: new Set(['addOrderTags']),
    lose(order, { atFirst, body }) {
      writable(order).tags = [...new Set([...atFirst.tags, ...tagsAsked(body)])];
    },
  }),
  losing('later-of-two-undoes-earlier', {
    description: 'Of an update and a cancellation that are sent together, the later undoes the earlier.',
    operations: new Set(['updateOrder', 'cancelOrder']),
    lose(order, { atFirst, before }) {
      undo(order, { to: atFirst, but: before });
    },
  }),
  unreadUndone(),
];

interface Loss {
  readonly description: string;
  readonly operations: ReadonlySet<string>;
  readonly lose: (
    order: StoredOrder,
    course: { readonly atFirst: StoredOrder; readonly before: StoredOrder; readonly body: Body },
  ) => void;
}

type Body = Parameters<typeof tagsAsked>[0];

/** Each write begins with the order as it was when the first of those under way began. */
function losing(id: string, { description, operations, lose }: Loss): HaravanFault {
  const underWay = new Map<string, { readonly atFirst: StoredOrder; writes: number }>();
  return {
    id,
    breaks: ['HRV-ORD-LIFE-28'],
    kind: 'deep',
    profile: 'full',
    description,
    hooks: {
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
    },
  };
}

/** A write undoes the one before it, unless the order was read in between. */
function unreadUndone(): HaravanFault {
  const unread = new WeakMap<StoredOrder, StoredOrder>();
  return {
    id: 'unread-change-undone',
    breaks: ['HRV-ORD-LIFE-27'],
    kind: 'deep',
    profile: 'full',
    description: 'A change is undone by the next one, unless the order was read in between.',
    hooks: {
      store({ order, before }) {
        if (before === undefined) return;
        const earlier = unread.get(order);
        if (earlier !== undefined) undo(order, { to: earlier, but: before });
        unread.set(order, before);
      },
      answer({ operation, order }) {
        if (operation === 'getOrder' && order !== undefined) unread.delete(order);
      },
    },
  };
}

/** Sets back what the last write, which found the order as in `but`, has left alone. */
function undo(order: StoredOrder, { to, but }: { to: StoredOrder; but: StoredOrder }): void {
  const untouched = (Object.keys(but) as (keyof StoredOrder)[]).filter((key) =>
    isDeepStrictEqual(order[key], but[key]),
  );
  Object.assign(order, Object.fromEntries(untouched.map((key) => [key, structuredClone(to[key])])));
}
