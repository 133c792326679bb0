/** What a CI system offers to the commands that it starts. */
export interface Ci {
  /** It makes annotations of workflow commands in the log, as GitHub Actions does. */
  readonly annotates: boolean;
  /** File that it makes the summary of a job from; undefined where there is none. */
  readonly summaryFile: string | undefined;
}

/** Reads what a CI system says of itself; no `.env` speaks for one. */
export function readCi(environment: NodeJS.ProcessEnv): Ci {
  return {
    annotates: environment['GITHUB_ACTIONS'] === 'true',
    summaryFile: environment['GITHUB_STEP_SUMMARY'] || undefined,
  };
}
