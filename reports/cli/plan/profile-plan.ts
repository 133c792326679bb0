import type { OperationId } from '../../../spec/operations.ts';
import type { Profile } from '../../../suites/evidence/record.ts';

/** What a run of one profile would do to a shop. */
export interface ProfilePlan {
  readonly profile: Profile;
  /** Requests of the run, by operation. */
  readonly requests: Readonly<Partial<Record<OperationId, number>>>;
  /** Requests that undo what it created. */
  readonly cleanUpRequests: number;
  readonly totalRequests: number;
  readonly ordersCreated: number;
  /** At least, at the rate that the platform documents. */
  readonly seconds: number;
  /** What stays behind: how the orders are left, in words, and how many in each way. */
  readonly staying: {
    readonly orders: Readonly<Record<string, number>>;
    /** E-mail addresses of ours that the shop may keep as customers. */
    readonly customers: readonly string[];
    /** Pieces of the configured variants that were ordered. */
    readonly variantPieces: number;
  };
}
