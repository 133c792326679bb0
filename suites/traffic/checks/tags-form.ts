import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const tagsForm: RequestCheck = {
  name: 'tags-form',
  statement: 'A request to add tags, or to take them off, has a body whose `tags` is a text.',
  judges: 'request',
  judge({ record, asked }) {
    const { operation, request } = record;
    if (operation !== 'addOrderTags' && operation !== 'deleteOrderTags') return undefined;
    if (request.unsaved === true) return undefined;
    const tags = asked?.['tags'];
    if (typeof tags === 'string') return holds;
    const without = request.body === null || request.body === '';
    return breaks({
      message: without ? `${operation} was sent without a body.` : `${operation} names no tags in one text.`,
      expected: '{"tags": "one,two"}',
      received: without ? 'no body' : (request.body ?? '').slice(0, 120),
    });
  },
};
