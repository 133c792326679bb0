import { tagsAsked } from '../../../deviation/asked.ts';
import { losing, lostChanges as lost } from '../../../deviation/deep/lost-changes.ts';
import { writable } from '../../../deviation/writable.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Changes that are lost to others that came too soon after them. */
export const lostChanges: readonly HaravanFault[] = [
  {
    id: 'tags-added-together-lost',
    breaks: ['HRV-ORD-LIFE-28'],
    kind: 'deep',
    profile: 'full',
    description: 'Of two additions of tags that are sent together, the earlier is lost.',
    hooks: losing(new Set(['addOrderTags']), (order, { atFirst, body }) => {
      writable(order).tags = [...new Set([...atFirst.tags, ...tagsAsked(body)])];
    }),
  },
  ...lost({
    'later-of-two-undoes-earlier': ['HRV-ORD-LIFE-28'],
    'unread-change-undone': ['HRV-ORD-LIFE-27'],
  }),
];
