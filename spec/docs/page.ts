/** Lines of a page file, 1-based, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One block of a docs page, whatever it was written in. `text` keeps inline code in backticks, bold in `**` and links as
 * `[text](url)`; escapes are gone. `unclosed` is a code block without an end: no layout can read it.
 */
export type Block = LineRange & { readonly text: string } & (
    | { readonly kind: 'heading'; readonly level: number }
    | { readonly kind: 'item'; readonly indent: number }
    | { readonly kind: 'paragraph' | 'code' | 'rule' | 'unclosed' }
  );

/** A docs page as blocks: every line of the file that is not blank belongs to exactly one block, or to `meta`. */
export interface Page {
  /** What the file says about the page before it begins, such as `url` and `title`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}
