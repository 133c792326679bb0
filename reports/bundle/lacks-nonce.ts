import { nonceName } from '../../suites/ledger/mark.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';

/** Creations that were accepted though their order does not carry the reviewer's nonce. */
export function lacksNonce({ exchanges }: Pick<Evidence, 'exchanges'>, nonce: string): readonly string[] {
  return exchanges
    .filter(
      ({ operation, response }) => operation === 'createOrder' && response !== null && response.status < 300,
    )
    .filter(({ request }) => !carries(request.body, nonce))
    .map(({ id }) => id);
}

/** A note attribute, wherever the platform has them: both texts somewhere in the body are not enough. */
function carries(body: string | null, nonce: string): boolean {
  let found = false;
  try {
    JSON.parse(body ?? '', (_key, value: unknown) => {
      const { name, value: given } = (value ?? {}) as Readonly<Record<string, unknown>>;
      if (name === nonceName && given === nonce) found = true;
      return value;
    });
  } catch {
    return false;
  }
  return found;
}
