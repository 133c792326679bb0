import type { Effect } from '../../changes/effect.ts';
import type { Place } from '../facts.ts';
import type { Subject } from '../statements.ts';

/** What of a page a change is about: its own attributes, or one kind of statement. */
export type DocsTopic =
  | 'page'
  | 'scope'
  | 'operation'
  | 'address'
  | 'heading'
  | 'property'
  | 'parameter'
  | 'type'
  | 'value'
  | 'bound'
  | 'default'
  | 'format'
  | 'required'
  | 'sample'
  | 'example'
  | 'sentence';

/** `reworded`: sentences say it otherwise, and no rule here can tell what that means. */
export type DocsChangeKind = 'added' | 'removed' | 'renamed' | 'changed' | 'moved' | 'reworded';

/** A difference between what a docs page stated and what it states now. */
export interface FoundChange {
  readonly topic: DocsTopic;
  readonly kind: DocsChangeKind;
  readonly subject: Subject;
  /** What it is about, as fact keys name it: `financial_status`, `listOrders.limit`, `createOrder.3`. */
  readonly name: string;
  /** What was stated, and is; null where nothing. Sentences are never repeated: only their digests differ. */
  readonly was: string | null;
  readonly is: string | null;
  /** Where it stood in the page that the facts were read from, and where it stands now. */
  readonly before: Place | null;
  readonly after: Place | null;
  /** Lines of the former page that the statement took; for an example, up to its answer's end. */
  readonly spans: readonly [from: number, to: number] | null;
  /** For a sample or an example: the members that differ, as paths in its JSON. */
  readonly members: readonly ChangedMember[];
}

/** A member of a sample or an example that differs. */
export interface ChangedMember {
  readonly path: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly sameType: boolean;
}

/** A change with its meaning for those who rely on the page. */
export interface DocsChange extends FoundChange {
  /** `value added: financial_status=owed`: the same change has the same id in every run. */
  readonly id: string;
  readonly effect: Effect;
  /** One sentence: what changed, in our words. */
  readonly says: string;
}
