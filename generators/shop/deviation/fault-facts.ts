import type { Fault } from '../fault.ts';

/** What is said of a fault that is built by one of the tools, which know its usual kind and profile. */
export type FaultFacts<Generation extends string> = Omit<
  Fault<unknown, unknown, Generation>,
  'hooks' | 'kind' | 'profile'
> &
  Partial<Pick<Fault<unknown, unknown, Generation>, 'kind' | 'profile'>>;
