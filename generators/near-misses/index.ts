/** Values that are almost right: one keyword broken at one place. */
export type { NearMiss, NearMissWay } from './near-miss.ts';
export { nearMissOf, nearMissSites, type NearMissOptions, type NearMissSite } from './near-misses-of.ts';
export { nearMissWays } from './ways/index.ts';
