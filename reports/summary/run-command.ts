import type { Report } from '../report.ts';

/** The command line of a run, to have the same asked again. Credentials are in the environment, and leave to write is for a person to give. */
export function renderRunCommand({ results, evidence }: Report): string {
  const { platform, target, profile, seed, only } = results;
  const { embedded, budget = {} } = evidence.run;
  const flags: readonly (readonly [flag: string, value: string | number | null | undefined])[] = [
    ['--platform', platform],
    ['--target', embedded === undefined ? target : null],
    ['--profile', profile],
    ['--seed', seed],
    ['--only', only === null ? null : quote(only)],
    ['--reading', embedded?.reading],
    ['--generation', embedded?.generation],
    ['--fault', embedded?.faults.join(',') || null],
    ['--max-requests', budget.maxRequests],
    ['--max-seconds', budget.maxSeconds],
    ['--runs', budget.runs],
  ];
  const said = flags.flatMap(([flag, value]) =>
    value === null || value === undefined ? [] : [`${flag} ${value}`],
  );
  return `npx order-conformance run ${said.join(' ')}`;
}

/** The command line that judges again what stands in a report folder. */
export function renderJudgeCommand(reportDir: string): string {
  return `npx order-conformance judge ${/^[\w./-]+$/.test(reportDir) ? reportDir : quote(reportDir)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
