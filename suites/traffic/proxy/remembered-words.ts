import { ownCopy, PseudoWords } from '../../client/redaction/pseudo-words.ts';

/** So many numbers are remembered. An app reads the same orders again and again. */
const mostKept = 20_000;

/** Remembers the numbers that it has exchanged: to make one anew costs more than all else that is done to an answer. */
export class RememberedWords extends PseudoWords {
  readonly #digits = new Map<string, string>();

  override digits(digits: string): string {
    const known = this.#digits.get(digits);
    if (known !== undefined) return known;
    const made = super.digits(digits);
    if (this.#digits.size >= mostKept) this.#digits.clear();
    this.#digits.set(ownCopy(digits), made);
    return made;
  }
}
