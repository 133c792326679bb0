import type { Evidence } from './read-evidence.ts';

/** Evidence that is judged by itself: nothing is known of what happened to the orders between it and the next. */
export interface Chapter extends Evidence {
  /** Scenarios that were told again later: what could not be told of them here, their next telling says. */
  readonly toldAgain: ReadonlySet<string>;
}

/**
 * Parts evidence where the run was cut. Whoever undid, swept or changed the orders of a chapter in the meantime did so unseen: what was
 * known of them must not be held against what the next chapter shows. Scenarios are told whole within one chapter.
 */
export function chaptersOf(evidence: Evidence): readonly Chapter[] {
  const { resumptions = [], exchanges, ...rest } = evidence;
  const starts = [0, ...resumptions.map((resumption) => resumption.exchanges)];
  return starts.map((start, nth) => {
    const end = starts[nth + 1];
    const last = end === undefined;
    return {
      ...rest,
      exchanges: exchanges.slice(start, end),
      scenarios: last ? rest.scenarios : [],
      toldAgain: new Set(last ? [] : exchanges.slice(end).map(({ scenario }) => scenario)),
    };
  });
}
