/** `unsettled`: seen so rarely that chance explains it. Nothing is said of it. */
export type Standing = 'firm' | 'suspicious' | 'unsettled';

export type About =
  | 'gone'
  | 'sometimes-gone'
  | 'added'
  | 'renamed'
  | 'null'
  | 'type'
  | 'filled'
  | 'form'
  | 'value'
  | 'size'
  | 'misfit'
  | 'header-gone'
  | 'header-added'
  | 'reading'
  | 'coincidence'
  | 'key-set'
  | 'settling'
  | 'default'
  | 'answer'
  | 'refusal'
  | 'promise';

/** One thing that is otherwise than before, or than the contract says. */
export interface Finding {
  readonly about: About;
  /** Where, in words that stay the same from run to run: a path within an order, a header, a requirement. */
  readonly place: string;
  /** What is new or gone there: `text`, `=settled`; empty where that goes without saying. */
  readonly kind: string;
  /** Operations and statuses that show it: `listOrders 200`. */
  readonly where: readonly string[];
  readonly was: string;
  readonly is: string;
  readonly against: readonly ('baseline' | 'contract')[];
  /** Ids of exchanges that show it. */
  readonly shows: readonly string[];
  readonly standing: Standing;
  /** The probability that chance alone would have it so; null where nothing is left to chance. */
  readonly chance: number | null;
  /** Types of what came or went. */
  readonly types?: readonly string[];
  /** All places, where several have become one finding. */
  readonly places?: readonly string[];
}
