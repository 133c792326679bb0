import type { HaravanFault } from '../haravan-fault.ts';
import { listIn, numberOf } from '../../../deviation/answered.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { mishears, unheard } from '../../../deviation/mishears.ts';
import { oversteps, spoils } from '../../../deviation/spoils.ts';

const operation = 'updateOrder';

/** Updates that do less, more or something else than they say. */
export const wrongUpdates: readonly HaravanFault[] = [
  mishears({
    id: 'updated-note-unheard',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation,
    description: 'The note of an update is ignored.',
    path: 'note',
    as: unheard,
  }),
  mishears({
    id: 'updated-note-escaped',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation,
    description: 'The note of an update is escaped for HTML before it is kept.',
    path: 'note',
    as: (note) =>
      typeof note === 'string'
        ? note.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
        : note,
  }),
  spoils({
    id: 'update-appends-note',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation,
    description: 'The note of an update is added to the note there was: sent twice, it is there twice.',
    spoil(order, { request: { body }, before }) {
      const note = askedIn(body)?.['note'];
      if (typeof note === 'string') order.note = `${before?.note ?? ''} ${note}`;
    },
  }),
  mishears({
    id: 'updated-attributes-unheard',
    breaks: ['HRV-ORD-UPDATE-02'],
    operation,
    description: 'The note attributes of an update are ignored.',
    path: 'note_attributes',
    as: unheard,
  }),
  spoils({
    id: 'update-merges',
    breaks: ['HRV-ORD-UPDATE-02'],
    operation,
    description: 'The note attributes of an update are added to those there were.',
    spoil(order, { request: { body }, before }) {
      if (askedIn(body)?.['note_attributes'] !== undefined)
        order.noteAttributes = [...(before?.noteAttributes ?? []), ...order.noteAttributes];
    },
  }),
  oversteps({
    id: 'update-changes-quantities',
    breaks: ['HRV-ORD-UPDATE-03', 'HRV-ORD-UPDATE-04'],
    operation,
    description: 'An update that sends lines changes their quantities.',
    overstep(order, { request }) {
      const [asked] = listIn(askedIn(request.body) ?? {}, 'line_items');
      const [line] = order.lines;
      if (asked === undefined || line === undefined) return false;
      line.quantity = numberOf(asked['quantity']);
      return true;
    },
  }),
  spoils({
    id: 'update-reprices',
    breaks: ['HRV-ORD-UPDATE-04'],
    operation,
    description: 'Any update prices the lines anew.',
    spoil(order) {
      for (const line of order.lines) line.price = '99000';
    },
  }),
];
