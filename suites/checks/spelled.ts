import type { Given } from './check.ts';

/** A status in its neutral spelling; null reads as `unfulfilled` only where the dialect says so of that attribute. */
export function spelled(
  status: string | null | undefined,
  given: Pick<Given, 'dialect'>,
): string | undefined {
  return typeof status === 'string' ? (given.dialect.spellings[status] ?? status) : undefined;
}

/** An order's or line's fulfillment status in its neutral spelling: null is what the docs write for nothing fulfilled. */
export function spelledFulfillment(
  status: string | null | undefined,
  given: Pick<Given, 'dialect'>,
): string | undefined {
  return status === null ? 'unfulfilled' : spelled(status, given);
}
