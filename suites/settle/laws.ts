import { findCheck } from '../checks/index.ts';
import type { SubjectKind } from '../evidence/subjects.ts';
import type { Law } from '../judge-run.ts';

const ofOneOrder: readonly SubjectKind[] = ['sighting', 'creation', 'change', 'probe', 'life', 'pair'];
const ofLists: readonly SubjectKind[] = ['listing', 'count'];

/** The requirements that the readings of one order can break. */
export function orderLaw(law: Law): Law {
  return judging(law, ofOneOrder);
}

/** The requirements that a list or a count can break by what is not yet in it, or still. */
export function listingLaw(law: Law): Law {
  return judging(law, ofLists);
}

function judging(law: Law, kinds: readonly SubjectKind[]): Law {
  const requirements = law.requirements.filter(({ judgedBy }) =>
    judgedBy.some(({ check }) => kinds.includes(findCheck(check)?.judges ?? 'run')),
  );
  return { ...law, requirements };
}
