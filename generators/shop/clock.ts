/** Tells the time in milliseconds since 1970, UTC. A test injects one that stands still or that it moves by hand. */
export type Clock = () => number;

export const realClock: Clock = () => Date.now();
