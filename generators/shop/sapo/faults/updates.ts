import { tagsAsked } from '../../deviation/asked.ts';
import { rareCourses } from '../../deviation/deep/rare-courses.ts';
import { wrongUpdates } from '../../deviation/life/wrong-updates.ts';
import { mishears, unheard } from '../../deviation/mishears.ts';
import { spoils } from '../../deviation/spoils.ts';
import type { SapoFault } from './sapo-fault.ts';

const operation = 'updateOrder';

/** Updates that do less, more or something else than they say. */
export const updateFaults: readonly SapoFault[] = [
  ...wrongUpdates({
    'updated-note-unheard': ['SPO-ORD-UPDATE-01'],
    'updated-note-escaped': ['SPO-ORD-UPDATE-01'],
    'update-appends-note': ['SPO-ORD-UPDATE-01'],
    'updated-attributes-unheard': ['SPO-ORD-UPDATE-02'],
    'update-merges': ['SPO-ORD-UPDATE-02'],
    'update-changes-quantities': ['SPO-ORD-UPDATE-05', 'SPO-ORD-UPDATE-06'],
    'update-reprices': ['SPO-ORD-UPDATE-06'],
  }),
  ...rareCourses({
    'note-cannot-be-emptied': ['SPO-ORD-UPDATE-01'],
    'same-update-twice-appends': ['SPO-ORD-UPDATE-01'],
  }),
  mishears({
    id: 'updated-email-unheard',
    breaks: ['SPO-ORD-UPDATE-03'],
    operation,
    description: 'The e-mail address of an update is ignored.',
    path: 'email',
    as: unheard,
  }),
  spoils({
    id: 'updated-tags-added',
    breaks: ['SPO-ORD-UPDATE-04'],
    operation,
    description: 'Tags of an update are added to those there were.',
    spoil(order, { request: { body }, before }) {
      order.tags = [...new Set([...(before?.tags ?? []), ...tagsAsked(body)])];
    },
  }),
  spoils({
    id: 'second-updated-tag-lost',
    breaks: ['SPO-ORD-UPDATE-04'],
    kind: 'deep',
    operation,
    description: 'Of several tags of an update, the second is lost.',
    spoil(order, { request: { body } }) {
      const [, second] = tagsAsked(body);
      order.tags = order.tags.filter((tag) => tag !== second);
    },
  }),
];
