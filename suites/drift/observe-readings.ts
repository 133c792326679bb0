import { findCheck } from '../checks/index.ts';
import type { Check, Given } from '../checks/check.ts';
import type { Judgement } from '../checks/judgement.ts';
import { exchangesOf } from '../evidence/exchanges-of.ts';
import type { SubjectKind, Subjects } from '../evidence/subjects.ts';
import type { SubjectLists } from '../evidence/derive-subjects.ts';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import { Samples, type Sample } from './sample.ts';
import type { Tally } from './shape.ts';

/** Evidence as checks look at it. */
export interface Looking {
  readonly subjects: SubjectLists;
  readonly given: Omit<Given, 'with'>;
}

/** Where the docs contradict themselves: how many orders follow which reading. What fits several readings tells nothing. */
export function observeReadings(
  requirements: readonly Requirement[],
  looking: Looking,
): ReadonlyMap<string, Tally> {
  const samples = new Samples();
  for (const requirement of requirements) {
    if (requirement.level !== 'EITHER') continue;
    for (const { check: name, with: given } of requirement.judgedBy) {
      const check = findCheck(name);
      // One check judges one kind of subject; the union of all kinds hides that from the compiler.
      if (check !== undefined) observe(check as Check, { looking, given }, samples.of(requirement.id));
    }
  }
  return new Map([...samples.tallies()].filter(([, { of }]) => of > 0));
}

interface Asking {
  readonly looking: Looking;
  readonly given: Readonly<Record<string, unknown>>;
}

function observe<K extends SubjectKind>(check: Check<K>, { looking, given }: Asking, sample: Sample): void {
  const subjects: readonly Subjects[K][] = looking.subjects[check.judges];
  for (const subject of subjects) {
    const shows = exchangesOf[check.judges](subject)[0]?.record.id ?? '';
    for (const judgement of judge(check, subject, { looking, given })) {
      const readings = judgement.verdict === 'holds' ? judgement.readings : undefined;
      const [reading] = readings ?? [];
      if (reading !== undefined && readings?.length === 1)
        sample.see(unitOf(subject) ?? shows, reading, shows);
    }
  }
}

/** A check that breaks has said so when the run was judged: it tells no reading. */
function judge<K extends SubjectKind>(
  check: Check<K>,
  subject: Subjects[K],
  { looking, given }: Asking,
): readonly Judgement[] {
  try {
    const said = check.judge(subject, { ...looking.given, with: given }) ?? [];
    return 'verdict' in said ? [said] : said;
  } catch {
    return [];
  }
}

/** The order that a subject is about, where it is about one. */
function unitOf(subject: Subjects[SubjectKind]): string | undefined {
  if ('orderId' in subject && typeof subject.orderId === 'string') return `order ${subject.orderId}`;
  const order = 'order' in subject ? subject.order : 'answer' in subject ? subject.answer : undefined;
  const id = typeof order === 'object' && order !== null && 'id' in order ? order.id : undefined;
  return typeof id === 'string' ? `order ${id}` : undefined;
}
