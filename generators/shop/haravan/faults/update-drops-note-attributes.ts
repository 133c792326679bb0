import { isJsonObject } from '../../exact-json.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const updateDropsNoteAttributes: HaravanFault = {
  id: 'update-drops-note-attributes',
  breaks: 'update-touches-only-what-it-names',
  description: 'An update that does not name note_attributes empties them.',
  hooks: {
    store({ operation, order, request: { body } }) {
      if (operation !== 'updateOrder' || !isJsonObject(body) || !isJsonObject(body['order'])) return;
      if (body['order']['note_attributes'] === undefined) order.noteAttributes = [];
    },
  },
};
