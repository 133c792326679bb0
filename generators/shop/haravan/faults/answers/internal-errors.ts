import { failing, internalErrors as errorFaults } from '../../../deviation/answers/internal-errors.ts';
import { tagsAsked } from '../../../deviation/asked.ts';
import type { HaravanFault } from '../haravan-fault.ts';

const requirement = 'HRV-ORD-OPS-26';

/** Requests that break the shop. */
export const internalErrors: readonly HaravanFault[] = [
  ...errorFaults({
    '500-on-cancel': [requirement],
    '500-on-malformed-body': [requirement],
    '500-on-second-close': [requirement],
    '500-on-decomposed-note': [requirement],
  }),
  {
    id: '500-on-unknown-tag',
    breaks: [requirement],
    kind: 'deep',
    profile: 'full',
    description: 'Deleting a tag that the order does not have is answered with 500.',
    hooks: failing(
      ({ operation, request, before }) =>
        operation === 'deleteOrderTags' &&
        tagsAsked(request.body).some((tag) => before?.tags.includes(tag) === false),
    ),
  },
];
