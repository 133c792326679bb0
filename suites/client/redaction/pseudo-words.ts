import { hash, hkdfSync } from 'node:crypto';

const consonants = 'bcdfghjklmnprstvwz';
const vowels = 'aeiou';

/**
 * Makes other words of words: the same word always gives the same, and without the key nobody can tell which word a pseudonym stands
 * for. Made-up words are of ten letters, so that two words do not share one by chance; digits are exchanged for as many digits, one
 * number for one other.
 */
export class PseudoWords {
  /** Keys of the two hashes that make a keyed one, each as long as a block of SHA-256. */
  readonly #inner: string;
  readonly #outer: string;
  readonly #made = new Map<string, string>();

  constructor(key: Uint8Array) {
    const keyFor = (use: string): string =>
      Buffer.from(hkdfSync('sha256', key, '', `order-conformance ${use}`, 32)).toString('hex');
    this.#inner = keyFor('inner hash');
    this.#outer = keyFor('outer hash');
  }

  /** `Nguyễn` → `Kobafusize`. Capital letters at the beginning stay so. */
  word(word: string): string {
    if (/^[0-9]+$/.test(word)) return this.digits(word);
    const made = this.#syllables(word);
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  }

  /** An e-mail address under a domain that belongs to nobody (RFC 2606). */
  email(address: string): string {
    return `${this.#syllables(address.toLowerCase())}@customer.example`;
  }

  /** As many digits; a long number keeps the 0 or 84 that Vietnamese telephone numbers begin with. */
  digits(digits: string): string {
    const kept = digits.length >= 9 ? (/^(0|84)/.exec(digits)?.[0] ?? '') : '';
    return kept + this.#exchange(digits.slice(kept.length));
  }

  #syllables(word: string): string {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    // A shop may compose or decompose what it was sent: it is the same word, and no check may see it change.
    const bytes = this.#hash(`word ${word.normalize('NFC')}`);
    let made = '';
    for (let at = 0; at < 10; at += 2) {
      made += consonants.charAt(bytes.charCodeAt(at) % consonants.length);
      made += vowels.charAt(bytes.charCodeAt(at + 1) % vowels.length);
    }
    if (this.#made.size >= mostKept) this.#made.clear();
    this.#made.set(ownCopy(word), made);
    return made;
  }

  /** A Feistel network over two halves: each number of so many digits gets one other, and none gets that of another. */
  #exchange(digits: string): string {
    const middle = Math.ceil(digits.length / 2);
    let left = digits.slice(0, middle);
    let right = digits.slice(middle);
    if (right === '') return this.#shift(left, `digit ${digits.length}`);
    for (let round = 0; round < 4; round += 1) {
      const about = `${round} ${digits.length}`;
      if (round % 2 === 0) right = this.#shift(right, `${about} ${left}`);
      else left = this.#shift(left, `${about} ${right}`);
    }
    return left + right;
  }

  #shift(digits: string, about: string): string {
    const bytes = this.#hash(`shift ${about}`);
    return digits.replaceAll(/[0-9]/g, (digit, at: number) =>
      String((Number(digit) + bytes.charCodeAt(at % bytes.length)) % 10),
    );
  }

  /**
   * A keyed hash, 32 bytes as as many characters: a hash of a hash with two keys, as HMAC is one (RFC 2104). Node's HMAC is an object
   * made anew each time, which takes three times as long; answers are full of numbers.
   */
  #hash(text: string): string {
    return hash('sha256', this.#outer + hash('sha256', this.#inner + text), 'binary');
  }
}

/** A part of a text keeps the whole text in memory: what is kept for long must be none. */
export function ownCopy(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}

/** Words kept at hand, for names that come again and again. */
const mostKept = 20_000;

/**
 * The key of a run's pseudonyms. It is made from the credentials and the run's id, and written down nowhere: every part of a run, also
 * one that goes on in another process, gives the same pseudonyms, another run gives others, and only who could read the shop anyway
 * could make the key again.
 */
export function pseudonymKey(secrets: readonly string[], runId: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secrets.join('\n'), runId, 'order-conformance pseudonyms', 32));
}
