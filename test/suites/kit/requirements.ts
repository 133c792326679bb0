import type { Binding, Requirement } from '../../../spec/requirements/requirement.ts';

/** A requirement that binds to the given checks; a MUST of the area `money` where nothing else is said. */
export function requirement(
  judgedBy: readonly (string | Readonly<Record<string, unknown>>)[],
  given: Partial<Requirement> = {},
): Requirement {
  const bindings = judgedBy.map((binding): Binding => {
    if (typeof binding === 'string') return { check: binding, with: {} };
    const { check, ...rest } = binding;
    return { check: String(check), with: rest };
  });
  return {
    id: 'KIT-ORD-MONEY-01',
    area: 'money',
    level: 'MUST',
    statement: 'The kit promises it.',
    sources: [{ heading: 'Kit', line: 1, from: 'prose' }],
    ruling: undefined,
    readings: {},
    consistent: 'value',
    needs: [],
    profile: 'core',
    whereSeen: false,
    judgedBy: bindings,
    untested: undefined,
    ...given,
  };
}
