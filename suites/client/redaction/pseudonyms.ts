import { isMark } from '../../ledger/mark.ts';
import type { PseudoWords } from './pseudo-words.ts';

const email = /[^\s@<>()[\]{},;:"'\\/?&=]+@[^\s@<>()[\]{},;:"'\\/?&=]+\.[^\s@<>()[\]{},;:"'\\/?&=.]+/g;
/** What begins an address of the web, and what stands in place of a secret. */
const untouched: ReadonlySet<string> = new Set(['http', 'https', 'www', 'redacted']);
const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Times; e-mail addresses; numbers as people write telephone numbers; words. */
const pieces = new RegExp(
  [
    String.raw`(?<time>\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))`,
    `(?<email>${email.source})`,
    String.raw`(?<number>\+?\d(?:[ .()\-]{0,2}\d){7,}(?![\p{L}\p{M}]))`,
    `(?<word>${words.source})`,
  ].join('|'),
  'gu',
);

type PieceKinds = Readonly<Record<'time' | 'email' | 'number' | 'word', string | undefined>>;

export interface PseudonymsOptions {
  readonly words: PseudoWords;
  /** Words that say nothing of anybody, in lower case. */
  readonly plainWords: ReadonlySet<string>;
  /** Does the run send values of its own? One that only reads has no need to remember what it has met. */
  readonly remembers: boolean;
}

/**
 * What stands in the evidence for what tells who somebody is. One value has one pseudonym in a whole run, and what a value stands for
 * is decided when it is first met: what the run sends before any answer has shown it is its own and stays, in all answers and
 * requests; what an answer shows first is somebody's, and is exchanged from then on, also in requests. So values are equal in
 * the evidence exactly where they were equal on the wire, and no check can tell the difference.
 */
export class Pseudonyms {
  readonly #options: PseudonymsOptions;
  readonly #words: PseudoWords;
  readonly #own = new Set<string>();
  readonly #others = new Set<string>();
  /** Texts of evidence that was recorded before, pseudonyms among them. */
  readonly #recorded = new Set<string>();

  constructor(options: PseudonymsOptions) {
    this.#options = options;
    this.#words = options.words;
  }

  /**
   * Takes up what another part of the run has recorded: what it has sent is the run's own, and what has a pseudonym keeps it, though
   * nobody remembers what it stands for.
   */
  takeUp({ sent, received }: { readonly sent: Iterable<string>; readonly received: Iterable<string> }): void {
    for (const text of received) this.#recorded.add(text);
    for (const text of sent) this.expect(text);
  }

  /** A value that is about to be sent, as it is to be recorded. */
  sent(value: string): string {
    if (this.#isOthers(value)) return this.#exchange(value);
    this.expect(value);
    return value;
  }

  /** A value that is sent, or made of what is sent, and that an answer may show: the full name beside its parts. */
  expect(value: string): void {
    for (const text of [value, ...(value.match(email) ?? [])]) {
      if (!this.#isOthers(text)) this.#own.add(sameForm(text));
    }
  }

  /** A value in an answer that is personal. */
  received(value: string): string {
    if (!/[\p{L}\p{N}]/u.test(value) || this.#isOwn(value)) return value;
    this.#remember(value);
    return this.#exchange(value);
  }

  /** A value in an answer that is not: an e-mail address has no business there. */
  plain(value: string): string {
    if (!value.includes('@') || this.#isOwn(value)) return value;
    return value.replaceAll(email, (address) => this.#email(address));
  }

  /** Text of which nothing is known: words of the contract, of HTTP and of HTML stay, and so do times and short numbers. */
  free(text: string): string {
    return this.#isOwn(text)
      ? text
      : text.replaceAll(pieces, (piece, ...rest) => this.#piece(piece, rest.at(-1) as PieceKinds));
  }

  /** The digits of a JSON number, but for the first, which keeps it one. */
  number(source: string): string {
    const [, begin = '', digits = '', end = ''] = /^(-?\d)([\d.]*)(.*)$/s.exec(source) ?? [];
    return begin + digits.replaceAll(/\d+/g, (run) => this.#words.digits(run)) + end;
  }

  #piece(piece: string, { time, email: address, number }: PieceKinds): string {
    if (time !== undefined) return piece;
    if (address !== undefined) return this.#email(piece);
    if (number !== undefined) return this.#number(piece);
    return this.#isPlain(piece) ? piece : this.#words.word(piece);
  }

  /** Two letters with a capital are a name as likely as a word. */
  #isPlain(word: string): boolean {
    if (/^\d{1,7}$/.test(word)) return true;
    if (word.length < 3 && /^\p{Lu}/u.test(word)) return false;
    return this.#options.plainWords.has(word.toLowerCase());
  }

  /** Remembers nothing: also for asking what a value would be. */
  #exchange(value: string): string {
    if (!value.includes('@')) return this.#exchangeWords(value);
    let rest = '';
    let from = 0;
    for (const found of value.matchAll(email)) {
      rest += this.#exchangeWords(value.slice(from, found.index)) + this.#words.email(found[0]);
      from = found.index + found[0].length;
    }
    return rest + this.#exchangeWords(value.slice(from));
  }

  #exchangeWords(text: string): string {
    return text.replaceAll(words, (word) => (untouched.has(word) ? word : this.#words.word(word)));
  }

  #email(address: string): string {
    if (this.#isOwn(address)) return address;
    this.#remember(address);
    return this.#words.email(address);
  }

  #number(written: string): string {
    const digits = this.#words.digits(written.replaceAll(/\D/g, ''));
    let at = 0;
    return written.replaceAll(/\d/g, () => digits.charAt(at++));
  }

  #remember(value: string): void {
    if (this.#options.remembers) this.#others.add(sameForm(value));
  }

  #isOthers(value: string): boolean {
    if (this.#others.has(sameForm(value))) return true;
    return this.#recorded.size > 0 && !isMark(value) && this.#recorded.has(this.#exchange(value));
  }

  #isOwn(value: string): boolean {
    if (isMark(value)) return true;
    return this.#own.size > 0 && this.#own.has(sameForm(value)) && !this.#isOthers(value);
  }
}

/** One form for what a shop may make of a text that it was sent: in other composition, case or blanks, without accents. */
function sameForm(value: string): string {
  return value
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
