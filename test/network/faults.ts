import type { NetworkFault } from './network-fault.ts';

/** Every way in which the proxy can break an exchange, by a name for people. Those called late take longer than the client waits. */
export const faults = {
  'a short delay': { kind: 'delay', milliseconds: 10 },
  'a delay that the client does not wait for': { kind: 'delay', milliseconds: 900 },
  'a reset before the shop acted': { kind: 'reset', acted: false },
  'a reset after the shop acted': { kind: 'reset', acted: true },
  'half a body': { kind: 'half-body' },
  'half a body of no told length': { kind: 'half-body-without-length' },
  'a 502 before the shop acted': { kind: 'gateway', status: 502, acted: false },
  'a 502 after the shop acted': { kind: 'gateway', status: 502, acted: true },
  'a 503': { kind: 'gateway', status: 503, acted: false },
  'a 504 after the shop acted': { kind: 'gateway', status: 504, acted: true },
  'an endless drip': { kind: 'drip' },
  'a 429 with Retry-After': { kind: 'too-many', retryAfter: '2' },
  'a 429 with a decimal Retry-After': { kind: 'too-many', retryAfter: '0.7' },
  'a 429 without Retry-After': { kind: 'too-many' },
  'too great a length': { kind: 'wrong-length', by: 7 },
  'too small a length': { kind: 'wrong-length', by: -7 },
  'a gzip bomb': { kind: 'gzip-bomb' },
  'an encoding that it is not in': { kind: 'wrong-encoding' },
} as const satisfies Record<string, NetworkFault>;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as readonly FaultName[];
