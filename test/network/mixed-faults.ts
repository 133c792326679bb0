import { seededSource } from '../../generators/shop/seeded-source.ts';
import type { FaultPlan } from './faulty-proxy.ts';
import type { NetworkFault } from './network-fault.ts';

export interface MixedFaultsOptions {
  readonly seed: number;
  /** How many of a thousand requests are hit. */
  readonly perMille: number;
  /** A delay that the client does not wait for. */
  readonly lateMs: number;
  /** A delay after which what was asked for has been asked for again, or given up. */
  readonly tooLateMs: number;
}

/** What can happen, as often as it stands here; what makes the client wait in earnest is rare. */
function kinds({ lateMs, tooLateMs }: MixedFaultsOptions): readonly NetworkFault[] {
  const quick: readonly NetworkFault[] = [
    { kind: 'delay', milliseconds: 5 },
    { kind: 'delay', milliseconds: 40 },
    { kind: 'reset', acted: false },
    { kind: 'reset', acted: true },
    { kind: 'half-body' },
    { kind: 'half-body-without-length' },
    { kind: 'gateway', status: 502, acted: false },
    { kind: 'gateway', status: 502, acted: true },
    { kind: 'gateway', status: 503, acted: false },
    { kind: 'gateway', status: 504, acted: true },
    { kind: 'too-many', retryAfter: '2' },
    { kind: 'too-many', retryAfter: '0.7' },
    { kind: 'too-many' },
    { kind: 'wrong-length', by: 9 },
    { kind: 'wrong-length', by: -9 },
    { kind: 'wrong-encoding' },
  ];
  const slow: readonly NetworkFault[] = [
    { kind: 'delay', milliseconds: lateMs },
    { kind: 'delay', milliseconds: tooLateMs },
    { kind: 'drip' },
    { kind: 'gzip-bomb' },
  ];
  return [...quick, ...quick, ...quick, ...slow];
}

/** Hits requests at random; the same ones in the same way for the same seed. */
export function mixedFaults(options: MixedFaultsOptions): FaultPlan {
  const { seed, perMille } = options;
  const source = seededSource(seed);
  const choices = kinds(options);
  return () =>
    source.integer(1, 1000) > perMille ? undefined : choices[source.integer(0, choices.length - 1)];
}
