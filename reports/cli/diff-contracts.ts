import { compareContracts } from '../../spec/changes/compare-contracts.ts';
import { buildDiff } from '../contract-diff/diff-record.ts';
import { diffLines } from '../contract-diff/diff-lines.ts';
import { releaseNotes } from '../contract-diff/release-notes.ts';
import type { Language } from '../lang/language.ts';
import { printLines } from '../terminal/line.ts';
import type { Surroundings } from './command.ts';
import type { ExitReason } from './exit-codes.ts';
import { readContract } from './read-contract.ts';
import { surfaceOf } from './surface.ts';
import { writeSummary } from './write-summary.ts';

export interface DiffContractsOptions {
  /** As {@link readContract} takes them. */
  readonly before: string;
  readonly after: string;
  /** How it is printed; undefined: as text for people. */
  readonly form: 'json' | 'markdown' | undefined;
  readonly language: Language;
}

/** Compares two contracts, prints what changed, and tells the CI system. @throws UsageError for what is no contract */
export async function diffContracts(
  { before, after, form, language }: DiffContractsOptions,
  surroundings: Pick<Surroundings, 'out' | 'err' | 'ci'>,
): Promise<ExitReason> {
  const [one, other] = await Promise.all([readContract(before), readContract(after)]);
  const diff = buildDiff(compareContracts(one, other), {
    old: before,
    new: after,
    requirementsCompared: one.requirements !== undefined && other.requirements !== undefined,
  });
  const { out } = surroundings;
  if (form === 'json') out.write(`${JSON.stringify(diff, null, 2)}\n`);
  else if (form === 'markdown') out.write(releaseNotes(diff, language));
  else
    out.write(
      `${printLines(diffLines(diff, language), surfaceOf(out, { quiet: false, reportDir: null }))}\n`,
    );
  await writeSummary(releaseNotes(diff, language), { ...surroundings, language });
  return diff.worst === 'none' ? 'conformant' : diff.worst;
}
