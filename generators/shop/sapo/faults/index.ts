import type { SapoFault } from './sapo-fault.ts';

export type { SapoFault } from './sapo-fault.ts';

/** Every fault of the embedded Sapo shop. */
export const sapoFaults: readonly SapoFault[] = [];
