import type { Requirement } from '../requirements/requirement.ts';

/** One thing that the Order API asks of an app, as one platform asks it. */
export interface AppRequirement extends Requirement {
  /** What it is inferred from, where the docs do not say it. */
  readonly why: string | undefined;
}
