import * as fc from 'fast-check';
import { prefixWith } from './namespace.ts';

/** Domains that belong to nobody (RFC 2606): mail to them reaches no one. */
const domains = ['example.com', 'example.org', 'shop.invalid'] as const;

/** E-mail addresses of nobody: `khach12@example.com`. */
export function email({ namespace }: { readonly namespace?: string | undefined } = {}): fc.Arbitrary<string> {
  const own = prefixWith(namespace);
  return fc.tuple(fc.nat({ max: 99_999 }), fc.constantFrom(...domains)).map(([number, domain]) => {
    const mailbox = own(`khach${String(number)}`)
      .replace(' ', '.')
      .toLowerCase();
    return `${mailbox}@${domain}`;
  });
}
