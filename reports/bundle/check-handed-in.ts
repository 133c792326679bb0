import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import type { Report } from '../report.ts';
import { json, requirementsIn } from './build-bundle.ts';
import { findShortcomings } from './find-refusals.ts';
import { submissionFile, type Manifest, type Submission } from './manifest.ts';
import { readJson } from './read-json.ts';
import { setOf } from './set-of.ts';
import type { Files } from './zip.ts';

/** What is known beside the bundle. */
export interface CheckingOptions {
  readonly suiteVersion: string;
  readonly now: Date;
  /** Take a shop on this machine, too. */
  readonly trial: boolean;
}

/** Why the run in a bundle cannot be relied on, though the bundle is what its evidence gives; none where it can. */
export function checkHandedIn(
  {
    files,
    manifest,
    report,
  }: { readonly files: Files; readonly manifest: Manifest; readonly report: Report },
  options: CheckingOptions,
): readonly string[] {
  const { run } = report.evidence;
  const set = setOf(manifest, run.platform);
  const needs = new Map(loadRequirements(run.platform).map(({ id, needs: needed }) => [id, needed]));
  return findShortcomings({
    ...options,
    run,
    results: report.results,
    set: manifest.requirementSet.name,
    requirements: set === undefined ? report.results.requirements : requirementsIn(set, report.results),
    needsOf: (id) => needs.get(id) ?? [],
    submission: readSubmission(files) ?? {},
  });
}

/** The submission as `bundle` writes it; undefined where there is none, or one that was written otherwise. */
export function readSubmission(files: Files): Submission | undefined {
  const found = files.get(submissionFile);
  const { partner, app, appVersion, contact } = (readJson(found) ?? {}) as Partial<Submission>;
  if (![partner, app, appVersion, contact].every((text) => typeof text === 'string')) return undefined;
  const submission = { partner, app, appVersion, contact } as Submission;
  return found !== undefined && Buffer.from(found).equals(json(submission)) ? submission : undefined;
}
