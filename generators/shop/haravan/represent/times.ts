import type { Representation } from './representation.ts';

/** ISO 8601, UTC. */
export function time(milliseconds: number, { reading }: Representation): string {
  const text = new Date(milliseconds).toISOString();
  return reading.timeFraction === 'three-digits' ? text : text.replace(/\.?0*Z$/, 'Z');
}

export function optionalTime(milliseconds: number | null, representation: Representation): string | null {
  return milliseconds === null ? null : time(milliseconds, representation);
}
