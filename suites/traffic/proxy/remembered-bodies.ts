import { ownCopy } from '../../client/redaction/pseudo-words.ts';

/** So many bodies are remembered, each as it was sent, and so many characters of them. */
const mostBodies = 100;
const mostCharacters = 2_000_000;
/** So many are recognised when they come again. */
const mostGlimpsed = 2_000;
const glimpseLength = 64;

/**
 * Bodies that come again and again, and what they are shown as. One is only remembered once it comes again: most never do, and long
 * texts that are held for nothing cost more than all else that is done to them.
 */
export class RememberedBodies {
  readonly #shown = new Map<string, string>();
  readonly #glimpsed = new Set<string>();
  #characters = 0;

  /** What a body is shown as; undefined where it is not remembered. */
  get(body: string): string | undefined {
    return this.#shown.get(body);
  }

  /** Takes note of what a body that was not remembered is shown as. */
  note(body: string, shown: string): void {
    const glimpse = glimpseOf(body);
    if (!this.#glimpsed.has(glimpse)) {
      if (this.#glimpsed.size >= mostGlimpsed) this.#glimpsed.clear();
      this.#glimpsed.add(glimpse);
      return;
    }
    if (this.#shown.size >= mostBodies || this.#characters + body.length > mostCharacters) this.forget();
    this.#shown.set(body, shown);
    this.#characters += body.length;
  }

  forget(): void {
    this.#shown.clear();
    this.#characters = 0;
  }
}

/** Two bodies that look alike may differ: then one is remembered at once. */
function glimpseOf(body: string): string {
  return ownCopy(`${body.length} ${body.slice(0, glimpseLength)}${body.slice(-glimpseLength)}`);
}
