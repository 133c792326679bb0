import { portabilityProgram, type StepName } from './program.ts';

/** The names of all steps, in the order in which they are told. */
export const stepNames: readonly StepName[] = portabilityProgram.map(({ name }) => name as StepName);
