import { isJsonObject } from '../../../spec/json/exact-json.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const updateWithoutLines: RequestCheck = {
  name: 'update-without-lines',
  statement: 'An update sends no `line_items`.',
  judges: 'request',
  judge({ record, asked }, { dialect }) {
    if (record.operation !== 'updateOrder' || asked === undefined) return undefined;
    const order = asked[dialect.envelopes.order];
    if (!isJsonObject(order)) return undefined;
    if (!('line_items' in order)) return holds;
    return breaks({
      message: 'The update sends lines, which an update does not change.',
      expected: 'an update of what can be changed: note, note_attributes, email, tags',
      received: 'line_items',
    });
  },
};
