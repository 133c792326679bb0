import type { LineRange } from './page.ts';

/** Where a fact stands: the section's heading, and the line in the page file (1-based). */
export interface Place {
  readonly heading: string;
  readonly line: number;
}

/** What a docs page states, as it states it: misspelt, contradicted and damaged where the page is. Each list is in the page's order. */
export interface DocsFacts {
  readonly page: { readonly url: string; readonly title: string; readonly version?: string };
  readonly scopes: readonly ScopeFact[];
  readonly operations: readonly OperationFact[];
  readonly properties: readonly PropertyFact[];
  readonly parameters: readonly ParameterFact[];
  readonly examples: readonly ExampleFact[];
  readonly prose: readonly ProseFact[];
}

/** An access scope the page says is needed. */
export interface ScopeFact extends Place {
  readonly scope: string;
}

/** An operation, once for each place that names it: the page's list of operations and its own section. */
export interface OperationFact extends Place {
  /** Our name for it; where the page has one we do not know, `METHOD /path`. */
  readonly operation: string;
  readonly method: string;
  /** Relative to the API's base, placeholders in braces. */
  readonly path: string;
  /** The page's title for it. */
  readonly title: string;
}

/** What a page can state of a value, be it a property or a parameter. */
export interface Stated {
  /** The type in the page's word. */
  readonly type?: string;
  readonly values?: readonly ValueFact[];
  readonly bound?: string;
  readonly default?: string;
  readonly format?: string;
  /** Digest of everything said in sentences. */
  readonly prose?: string;
}

/** One of the values listed for a property or parameter. */
export interface ValueFact {
  readonly value: string;
  readonly line: number;
  /** Digest of what the page says of this value. */
  readonly prose?: string;
}

/** A property of the resource. */
export interface PropertyFact extends Place, Stated {
  /** `line_items.price`: names as sent, lists walked through without an index. */
  readonly path: string;
  /** The name in the property's heading, where the sample sends another. */
  readonly headed?: string;
  /** The sample as the page shows it: a JSON member (`"name": "#100020"`), blank lines left out; not always valid. */
  readonly sample?: string;
}

/** A query parameter, or a member of a request body. */
export interface ParameterFact extends Place, Stated {
  readonly operation: string;
  readonly in: 'query' | 'body';
  readonly name: string;
  readonly required: boolean;
}

/**
 * `masked`: the site hid e-mail addresses; `abridged`: parts are left out with `...`; `unbalanced`: brackets do not match; `invalid`:
 * not JSON for another reason.
 */
export type Damage = 'masked' | 'abridged' | 'unbalanced' | 'invalid';

/** A JSON text of an example. */
export interface ExampleText {
  /** The lines of its code block, fences included where it has any. */
  readonly lines: LineRange;
  /** Digest of the text, blank lines left out. */
  readonly digest: string;
  /** Why it is not what was sent; empty where nothing says so. */
  readonly damage: readonly Damage[];
}

/** A documented exchange. The line is its request line's. */
export interface ExampleFact extends Place {
  readonly operation: string;
  /** Its place among the examples of its section, from 1. */
  readonly number: number;
  readonly method: string;
  /** Relative to the API's base, query included. */
  readonly path: string;
  readonly body?: ExampleText;
  readonly status: number;
  readonly answer: ExampleText;
  /** Digest of what introduces it. */
  readonly prose: string;
}

/** Sentences that belong to no property, parameter or example. */
export interface ProseFact extends Place {
  readonly prose: string;
}
