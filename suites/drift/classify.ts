import type { Requirement } from '../../spec/requirements/requirement.ts';
import type { DifferenceClass } from './difference.ts';
import type { Finding } from './finding.ts';

export type FirmClass = Exclude<DifferenceClass, 'suspicious'>;

export interface Classified {
  readonly class: FirmClass;
  readonly direction: 'response' | 'request';
  /** For whom it breaks. */
  readonly breaks: string;
}

type Judge = (finding: Finding, requirements: readonly Requirement[]) => Classified;

const readers = (breaks: string): Classified => ({
  class: 'breaking-readers',
  direction: 'response',
  breaks,
});
const behaviour = (breaks: string): Classified => ({ class: 'behavioural', direction: 'response', breaks });
const additive = (breaks: string): Classified => ({ class: 'additive', direction: 'response', breaks });

/** One way of changing a line: what it is, and whom it breaks. */
const judges: Readonly<Record<Finding['about'], Judge>> = {
  gone: () => readers('Whoever reads it finds nothing there any more.'),
  'sometimes-gone': () => readers('Whoever relies on it being there finds nothing now and then.'),
  added: () =>
    additive('Nobody who leaves alone what he does not know; only readers that refuse unknown names.'),
  renamed: () => readers('Whoever reads it by its old name finds nothing there any more.'),
  null: () => readers('Whoever reads it without minding null fails where it is null.'),
  type: () => readers('Whoever reads it as the type that it had fails, or reads something else.'),
  filled: ({ against }) =>
    against.includes('contract')
      ? readers('Whoever reads it as the contract describes it fails.')
      : additive('Nobody who was ready for it to be filled one day: until now it was always null.'),
  form: () => readers('Whoever takes its text apart, or compares it, meets a form that he does not know.'),
  value: ({ against }) =>
    against.includes('contract')
      ? readers('Whoever tells the listed values apart meets one that is not listed.')
      : additive(
          'Nobody who knows all the listed values; whoever knows only those seen so far meets a new one.',
        ),
  size: () => behaviour('Whoever takes what is in the list finds it empty.'),
  misfit: () => readers('Whoever reads it as the contract describes it fails.'),
  'header-gone': () =>
    readers('Whoever reads the header, to slow down or to find a request again, finds none.'),
  'header-added': () => additive('Nobody.'),
  reading: readingJudge,
  coincidence: () =>
    behaviour('Whoever took the one for the other, which nobody ever promised, is wrong now.'),
  'key-set': () => readers('Whoever reads one of the attributes that are gone finds nothing there any more.'),
  settling: () => behaviour('Whoever reads right after writing sees the order as it was before.'),
  default: () =>
    behaviour('Whoever leaves it to the shop gets other orders, or in another order, than he was used to.'),
  answer: answerJudge,
  refusal: () =>
    behaviour('Whoever shows or stores the reason of a refusal finds it in another place, or not at all.'),
  promise: promiseJudge,
};

/** What a finding is, and for whom it breaks. @param requirements those that it touches, the one it is about first */
export function classify(finding: Finding, requirements: readonly Requirement[]): Classified {
  return judges[finding.about](finding, requirements);
}

/** Of what is accepted now and was refused nobody needs to know; of the opposite, whoever sends it. */
function readingJudge({ kind }: Finding, [requirement]: readonly Requirement[]): Classified {
  if (kind === 'refused')
    return { class: 'breaking-writers', direction: 'request', breaks: 'Whoever sends this is refused now.' };
  if (kind === 'accepted' || kind === 'cut')
    return { class: 'additive', direction: 'request', breaks: 'Nobody: what was refused is accepted now.' };
  return requirement?.area === 'field'
    ? readers(
        'Whoever compares it with the one spelling or form that was seen so far takes it for something else.',
      )
    : behaviour('Whoever reckons with the one reading of the docs reckons wrongly by the other.');
}

function answerJudge({ was, is, place }: Finding): Classified {
  const [before, now] = [classesIn(was), classesIn(is)];
  if (before === '2' && now === '4')
    return { class: 'breaking-writers', direction: 'request', breaks: 'Whoever sends this is refused now.' };
  if (before === '4' && now === '2' && place.endsWith('over-limit'))
    return { class: 'additive', direction: 'request', breaks: 'Nobody: what was refused is accepted now.' };
  return behaviour('Whoever tells answers apart by their status takes this one for something else.');
}

/** The classes of the statuses in a text: `2` of `200 or 201`. */
function classesIn(statuses: string): string {
  return [...new Set(statuses.split(' or ').map((status) => status.slice(0, 1)))].join('');
}

function promiseJudge(_finding: Finding, [requirement]: readonly Requirement[]): Classified {
  const breaks = 'Whoever relies on the docs in this is let down.';
  if (requirement?.judgedBy.some(({ check }) => check === 'success-status') === true)
    return {
      class: 'breaking-writers',
      direction: 'request',
      breaks: 'Whoever sends this is refused now, or answered otherwise.',
    };
  return requirement?.level === 'SHOULD' ? behaviour(breaks) : readers(breaks);
}
