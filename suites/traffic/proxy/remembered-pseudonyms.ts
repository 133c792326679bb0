import { ownCopy } from '../../client/redaction/pseudo-words.ts';
import { Pseudonyms } from '../../client/redaction/pseudonyms.ts';

/** So many values are remembered, and none longer than this: an order names its customer five times over. */
const mostKept = 20_000;
const longestKept = 200;
/** Patterns fail on words of millions of letters, and a shop may send what it likes. */
const longestAtOnce = 1_000_000;

/** Remembers what it has put in place of a value. Only for who is never told what is sent: then one value always gives the same. */
export class RememberedPseudonyms extends Pseudonyms {
  readonly #received = new Map<string, string>();

  override received(value: string): string {
    const known = this.#received.get(value);
    if (known !== undefined) return known;
    if (value.length > longestAtOnce) return this.#inParts(value);
    const made = super.received(value);
    if (value.length > longestKept) return made;
    if (this.#received.size >= mostKept) this.#received.clear();
    this.#received.set(ownCopy(value), made);
    return made;
  }

  #inParts(value: string): string {
    const parts = Array.from({ length: Math.ceil(value.length / longestAtOnce) }, (_, index) =>
      value.slice(index * longestAtOnce, (index + 1) * longestAtOnce),
    );
    return parts.map((part) => super.received(part)).join('');
  }
}
