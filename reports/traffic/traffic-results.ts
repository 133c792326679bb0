import type { Platform } from '../../spec/platforms.ts';
import type { Level, Source } from '../../spec/requirements/requirement.ts';
import type { Outcome, Reason } from '../../suites/outcome.ts';
import type { DeclaredScope } from '../../suites/traffic/traffic.ts';
import type { ConditionOutcome } from '../../suites/traffic/adverse/judge-conditions.ts';
import type { CountsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';

/** `traffic.json`: what is said of an app's traffic. Described for other languages by `traffic.schema.json`. */
export interface TrafficResults {
  /** Raised when a field changes its meaning or goes away; new fields do not raise it. */
  readonly formatVersion: 1;
  /** Of the app, the shop's answers and the conditions together. */
  readonly verdict: TrafficVerdict;
  readonly platform: Platform;
  /** API base of the shop, without credentials. */
  readonly target: string;
  /** Where the traffic comes from: `proxy`, or the file it was read from. */
  readonly source: string;
  /** Scope that the app was said to ask for; null where nobody said. */
  readonly scope: DeclaredScope | null;
  /** Requests to the Order API. */
  readonly requests: number;
  /** ISO 8601 UTC; null where there was no request. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the Order API asks of the app. */
  readonly app: JudgedPart;
  /** What the shop answered, held against the contract; null where it was not judged. */
  readonly answers: JudgedPart | null;
  /** What was put in the way of the app; null where nothing was. */
  readonly conditions: readonly ConditionOutcome[] | null;
  /** What is to be known beside: requests that were left out, and why. */
  readonly notes: readonly string[];
  /** The exchanges that findings name, without their bodies. */
  readonly exchanges: readonly ShownExchange[];
  readonly contract: { readonly digest: string; readonly docsUrl: string };
  readonly suite: { readonly version: string };
}

export const trafficVerdicts = ['conformant', 'not-conformant', 'not-determined'] as const;
export type TrafficVerdict = (typeof trafficVerdicts)[number];

export interface JudgedPart {
  readonly counts: CountsRecord;
  /** Those that were judged, or could not be. What nothing in the traffic shows is only counted. */
  readonly requirements: readonly TrafficRequirement[];
}

export interface TrafficRequirement {
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly outcome: Outcome;
  readonly standing: Standing;
  readonly reasons: readonly Reason[];
  /** How often it was judged, and could have failed. */
  readonly judged: number;
}

export interface ShownExchange {
  readonly id: string;
  readonly at: string;
  readonly method: string;
  readonly url: string;
  /** Null where there was no answer. */
  readonly status: number | null;
}
