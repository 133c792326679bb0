/** One promise of the platform, and what the order or exchange that was handed in says of it. Plain data. */
export interface JudgedRequirement {
  /** `HRV-ORD-MONEY-01`: never reused; `order-conformance explain` tells all about it. */
  readonly id: string;
  /** How binding the docs are: MUST | EITHER (they contradict themselves: any of the readings) | SHOULD. */
  readonly level: 'MUST' | 'EITHER' | 'SHOULD';
  /** What is promised, in one sentence. */
  readonly statement: string;
  /**
   * - `pass`: it was judged, and is kept
   * - `fail`: a MUST is not kept, or a value follows none of an EITHER's readings
   * - `warning`: a SHOULD is not kept
   * - `inconclusive`: what was handed in does not let it be told; `message` says why
   * - `error`: a bug of order-conformance, never the shop's
   */
  readonly outcome: 'pass' | 'fail' | 'warning' | 'inconclusive' | 'error';
  /** Of an EITHER that is kept: the reading that is followed, `text or example` where the values fit both. Otherwise null. */
  readonly reading: string | null;
  /** What is the case, and what was promised instead; null where the promise is kept. */
  readonly message: string | null;
  /** JSON Pointer to the place in what was handed in: `/line_items/0/price`. Null where there is no one place. */
  readonly pointer: string | null;
  /** The value that was promised, as text; amounts in exact decimals of the order's currency. Null where it is no one value. */
  readonly expected: string | null;
  /** The value that is there, as text. */
  readonly received: string | null;
  /** Everything that is wrong, the first of which the four attributes above repeat; empty where the promise is kept. */
  readonly deviations: readonly Deviation[];
  /** Where the docs say it. */
  readonly docs: readonly DocsPlace[];
}

/** One thing that is not as promised. */
export interface Deviation {
  readonly message: string;
  readonly pointer: string | null;
  readonly expected: string | null;
  readonly received: string | null;
  /** How often it is found, with other numbers: on so many lines, say. */
  readonly count: number;
}

/** A place in the platform's docs. */
export interface DocsPlace {
  readonly heading: string;
  /** Line in the page as the contract was read from it; null of a page of the vendor that was only noted. */
  readonly line: number | null;
  /** The page; null where only its heading is known. */
  readonly url: string | null;
}

/**
 * Is all that was judged as promised? True with at least one `pass` and no `fail`, `error` or `inconclusive`; a `warning` is allowed, as
 * it is in a run.
 */
export function isConformant(judged: readonly JudgedRequirement[]): boolean {
  const stops = new Set<JudgedRequirement['outcome']>(['fail', 'error', 'inconclusive']);
  return (
    judged.some(({ outcome }) => outcome === 'pass') && !judged.some(({ outcome }) => stops.has(outcome))
  );
}
