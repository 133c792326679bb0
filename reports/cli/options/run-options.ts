import type { Credentials } from '../../../spec/credentials.ts';
import type { Platform } from '../../../spec/platforms.ts';
import type { Capability } from '../../../spec/requirements/requirement.ts';
import type { SetRecord } from '../../../spec/requirements/requirement-sets.ts';
import type { VariantOption } from '../../../suites/evidence/variant-option.ts';
import type { AuditScope, Budget, Profile, Replay, Shard } from '../../../suites/evidence/record.ts';
import type { Language } from '../../lang/language.ts';
import type { AsideFiles } from '../load-asides.ts';
import type { AnnotationsWanted } from './read-annotations.ts';
import type { Printed } from './read-printed.ts';
import type { WriteOptions } from './read-writes.ts';

/** What `run` does, complete. */
export interface ResolvedRunOptions extends Printed, WriteOptions {
  /** Default `haravan`. */
  readonly platform: Platform;
  /** Default the embedded shop. */
  readonly target: EmbeddedTarget | RemoteTarget;
  /** Default `core` on this machine, `read-only` anywhere else. */
  readonly profile: Profile;
  /** Default 1. */
  readonly seed: number;
  /** What the run may spend; default 400 requests in the profile full, otherwise null: what the scenarios need. */
  readonly budget: Budget | null;
  /** Which of the orders that are there an audit walks through; default null, all of them. */
  readonly audit: AuditScope | null;
  /** A failing sequence to tell again, in place of all scenarios; default null. */
  readonly replay: Replay | null;
  /** What the shop's plan or the token does not allow; default nothing that is known. */
  readonly without: readonly Capability[];
  /** What a reviewer gave, for every order to carry; default null. */
  readonly nonce: string | null;
  /** How long the shop may take to show what was written, in milliseconds; null for the embedded one, default 5000 for others. */
  readonly settleMs: number | null;
  /** Send requests together to a shop that others may use; default false. The embedded shop always gets them. */
  readonly together: boolean;
  /** What the shop is called in reports, and what waivers know it by; default null, the host of the target. */
  readonly shop: string | null;
  /** The part of the scenarios that is told; default null, all of them. */
  readonly shard: Shard | null;
  /** Glob over requirement ids; default null, all. */
  readonly only: string | null;
  /** The requirement set that the run is judged by, and limited to; default null, all requirements. */
  readonly set: SetRecord | null;
  /** Default `conformance-report`. */
  readonly reportDir: string;
  /** Print only the failures and the verdict; default false. */
  readonly quiet: boolean;
  /** What people read is in it; default `en`, whatever the machine is set to: the same run gives the same report. */
  readonly language: Language;
  /** What is shown on the page of the report beside the run; default nothing. */
  readonly asides: AsideFiles;
  /** File of accepted deviations; default null, none. */
  readonly waivers: string | null;
  /** Whether findings are shown beside the code by a CI system that reads them from the log; default `auto`. */
  readonly annotations: AnnotationsWanted;
}

/** A shop of our own, started for this run. */
export interface EmbeddedTarget {
  readonly kind: 'mock';
  /** Which of the docs it follows where they contradict themselves; default `example`. */
  readonly reading: 'text' | 'example';
  /** Which set of keys its orders have; default the platform's first. */
  readonly generation: string;
  /** Faults that it has, for seeing what is said of them; default none. */
  readonly faults: readonly string[];
}

/** A shop that is there. */
export interface RemoteTarget {
  readonly kind: 'url';
  /** API base without a slash at its end. */
  readonly url: string;
  /** On this machine, where nobody else's data can be touched. */
  readonly local: boolean;
  readonly credentials: Credentials;
  /** Null where none with read scope only was configured. */
  readonly readToken: string | null;
  /** Variants that may be ordered. */
  readonly variants: readonly VariantOption[];
}
