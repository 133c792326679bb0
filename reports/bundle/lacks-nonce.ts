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

function carries(body: string | null, nonce: string): boolean {
  return body !== null && body.includes(`"${nonceName}"`) && body.includes(`"${nonce}"`);
}
