import type { Violation } from '../../generators/schemas/validators.ts';
import type { AppGiven } from './checks/app-check.ts';
import type { Talk } from './traffic.ts';

/** What is the matter with a parameter. */
export type QueryFault = 'unknown' | 'unlisted' | 'form';

const unknownName = new Set(['additionalProperties', 'unevaluatedProperties']);

/** What the contract says against the parameters of a request; undefined where it has none, or no operation. */
export function queryViolations(
  talk: Talk,
  { validators }: Pick<AppGiven, 'validators'>,
): readonly (Violation & { readonly fault: QueryFault })[] | undefined {
  const { operation } = talk.record;
  if (operation === null || talk.query.size === 0) return undefined;
  return validators
    .query(operation)(Object.fromEntries(talk.query))
    .map((violation) => ({ ...violation, fault: faultOf(violation) }));
}

function faultOf({ keyword }: Violation): QueryFault {
  if (unknownName.has(keyword)) return 'unknown';
  return keyword === 'enum' || keyword === 'const' ? 'unlisted' : 'form';
}
