import type { Effect } from '../../changes/effect.ts';
import type { ContractView } from '../contract-view.ts';
import type { DocsFacts } from '../facts.ts';
import { describeChange } from './describe-change.ts';
import type { DocsChange, FoundChange } from './docs-change.ts';

/** What a change is weighed with: the contract, and what the page states now. */
export interface Known {
  readonly view: ContractView;
  readonly facts: DocsFacts;
}

/**
 * Says whom a change breaks. A property is what readers receive, and what writers send too where the contract takes it in a
 * request; a parameter is what writers send.
 */
export function weighChange(change: FoundChange, known: Known): DocsChange {
  const { topic, kind, name, was, is } = change;
  const value = topic === 'value' ? `=${is ?? was}` : '';
  return {
    ...change,
    id: `${topic} ${kind}: ${name}${value}`,
    effect: effectOf(change, known),
    says: describeChange(change),
  };
}

function effectOf(change: FoundChange, { view, facts }: Known): Effect {
  const { topic, kind, subject, name, was, is } = change;
  if (kind === 'moved' || kind === 'reworded' || topic === 'sentence') return 'editorial';
  const written = subject.of === 'query' || subject.of === 'body';
  const sent = written || (subject.of === 'property' && view.sentSchemasOf(subject.path).length > 0);
  const broken: Effect = written ? 'breaks writers' : sent ? 'breaks everyone' : 'breaks readers';
  switch (topic) {
    case 'page':
    case 'heading':
      return 'editorial';
    case 'address':
      return 'breaks everyone';
    case 'scope':
      return kind === 'added' ? 'additive' : 'breaks everyone';
    case 'operation':
      if (kind === 'added') return 'additive';
      return facts.operations.some(({ operation }) => operation === name) ? 'editorial' : 'breaks everyone';
    case 'property':
      return kind === 'added' ? 'additive' : broken;
    case 'parameter':
      return kind === 'added' && is?.endsWith('required') !== true ? 'additive' : 'breaks writers';
    case 'required':
      return kind === 'added' ? 'breaks writers' : 'additive';
    case 'value':
      return kind === 'added'
        ? written
          ? 'additive'
          : 'breaks readers'
        : sent
          ? 'breaks writers'
          : 'additive';
    case 'bound':
      return boundEffect(tightening(was, is), { written, sent });
    case 'type':
    case 'format':
      return was === null ? 'additive' : broken;
    case 'default':
      return kind === 'added' ? 'additive' : 'breaks writers';
    case 'sample':
    case 'example':
      return shownEffect(change);
  }
}

/** Tighter bounds break who sends, looser ones who receives. */
function boundEffect(
  tighter: boolean | undefined,
  { written, sent }: { readonly written: boolean; readonly sent: boolean },
): Effect {
  if (tighter === undefined) return written ? 'breaks writers' : 'breaks readers';
  if (tighter) return sent ? 'breaks writers' : 'additive';
  return written ? 'additive' : 'breaks readers';
}

/** Undefined where two bounds cannot be compared. */
function tightening(was: string | null, is: string | null): boolean | undefined {
  if (was === null || is === null) return was === null;
  const [, sign, limit] = /^([≤<]?|[≥>])=?\s*(-?[\d.]+)/.exec(was) ?? [];
  const [, otherSign, otherLimit] = /^([≤<]?|[≥>])=?\s*(-?[\d.]+)/.exec(is) ?? [];
  if (limit === undefined || otherLimit === undefined || sign !== otherSign) return undefined;
  const lower = Number(otherLimit) < Number(limit);
  return sign === '≥' || sign === '>' ? !lower : lower;
}

/** What a sample or an example shows: another address or status, a member gone or of another type, a new member, another value. */
function shownEffect({ kind, members }: FoundChange): Effect {
  if (kind !== 'changed') return 'editorial';
  const about = (start: string): FoundChange['members'] =>
    members.filter(({ path }) => path.startsWith(start));
  if (about('method').length > 0) return 'breaks everyone';
  if (about('status').length > 0) return 'breaks readers';
  const answered = members.filter(({ path }) => !/^(request|path|damage)\b/.test(path));
  if (
    answered.some(({ is, sameType }) => is === null || !sameType) &&
    !answered.every(({ was }) => was === null)
  )
    return 'breaks readers';
  return answered.some(({ was }) => was === null) ? 'additive' : 'editorial';
}
