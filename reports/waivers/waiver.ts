import type { Profile } from '../../suites/evidence/record.ts';

/** A deviation that somebody has accepted for a while. */
export interface Waiver extends AcceptedRecord {
  /** Id of the requirement that fails. */
  readonly requirement: string;
  /** Glob over what the shop is called, or the target's host; absent: every shop. */
  readonly shop?: string;
  /** The failure that is accepted; another one of the same requirement is not. */
  readonly signature: string;
  /** The profile that shows the failure; absent: every profile that judges the requirement. */
  readonly profile?: Profile;
  /** Where it stands in its file, from 1. */
  readonly line: number;
}

/** Who accepted a deviation, why, and until when. */
export interface AcceptedRecord {
  readonly reason: string;
  /** A person or a team. */
  readonly owner: string;
  /** Where it is followed up: a web address. */
  readonly issue: string;
  /** Last day on which it holds, in UTC: `2027-01-31`. */
  readonly expires: string;
}

/** All waivers of a file, in its order. */
export interface WaiverList {
  /** As the user would type it. */
  readonly file: string;
  readonly waivers: readonly Waiver[];
}

/** Longest time, in days, that a waiver may hold. */
export const mostDaysAhead = 90;

/** Days from one day to another, both like `2027-01-31`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day of a moment in UTC, like `2027-01-31`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
