import { listIn, numberOf } from '../answered.ts';
import { askedIn } from '../asked.ts';
import { escaped } from '../creation/misheard-texts.ts';
import { family } from '../family.ts';
import { inText, mishearing, unheard } from '../mishears.ts';
import { overstepping, spoiling } from '../spoils.ts';

const operation = 'updateOrder';

/** Updates that do less, more or something else than they say. */
export const wrongUpdates = family('relation', {
  'updated-note-unheard': {
    description: 'The note of an update is ignored.',
    hooks: mishearing({ operation, path: 'note', as: unheard }),
  },
  'updated-note-escaped': {
    description: 'The note of an update is escaped for HTML before it is kept.',
    hooks: mishearing({ operation, path: 'note', as: inText(escaped) }),
  },
  'update-appends-note': {
    description: 'The note of an update is added to the note there was: sent twice, it is there twice.',
    hooks: spoiling(operation, (order, { request: { body }, before }) => {
      const note = askedIn(body)?.['note'];
      if (typeof note === 'string') order.note = `${before?.note ?? ''} ${note}`;
    }),
  },
  'updated-attributes-unheard': {
    description: 'The note attributes of an update are ignored.',
    hooks: mishearing({ operation, path: 'note_attributes', as: unheard }),
  },
  'update-merges': {
    description: 'The note attributes of an update are added to those there were.',
    hooks: spoiling(operation, (order, { request: { body }, before }) => {
      if (askedIn(body)?.['note_attributes'] !== undefined)
        order.noteAttributes = [...(before?.noteAttributes ?? []), ...order.noteAttributes];
    }),
  },
  'update-changes-quantities': {
    description: 'An update that sends lines changes their quantities.',
    hooks: overstepping(operation, (order, { request }) => {
      const [asked] = listIn(askedIn(request.body) ?? {}, 'line_items');
      const [line] = order.lines;
      if (asked === undefined || line === undefined) return false;
      line.quantity = numberOf(asked['quantity']);
      return true;
    }),
  },
  'update-reprices': {
    description: 'Any update prices the lines anew.',
    hooks: spoiling(operation, (order) => {
      for (const line of order.lines) line.price = '99000';
    }),
  },
});
