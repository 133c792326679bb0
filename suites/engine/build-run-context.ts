import { requirementsAsked } from '../load-law.ts';
import { ownCredentialsOf, readOnlyCredentialsOf, type ScenarioRunOptions } from '../scenario-run-options.ts';
import type { RunContext } from './run-context.ts';

/** What the scenarios of a run need to know. */
export function buildRunContext(
  options: Omit<ScenarioRunOptions, 'evidenceFile'> & { readonly evidenceFile?: string },
  { sent, judge }: Pick<RunContext, 'sent' | 'judge'>,
): RunContext {
  const { run, variants, evidenceFile, ledgerFile, earlier } = options;
  const asked = requirementsAsked(run.platform, run);
  return {
    run,
    credentials: ownCredentialsOf(options),
    readOnlyCredentials: readOnlyCredentialsOf(options),
    variants,
    ...(evidenceFile === undefined ? {} : { evidenceFile }),
    ...(ledgerFile === undefined ? {} : { ledgerFile }),
    ...(earlier === undefined ? {} : { earlier }),
    sent,
    areas: [...new Set(asked.map(({ area }) => area))],
    judge,
  };
}
