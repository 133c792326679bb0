import { checkBundle } from '../bundle/check-bundle.ts';
import { visible } from '../visible.ts';
import type { Language } from '../lang/language.ts';
import { bundleInLanguage } from '../lang/translate-bundle.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import { exitReasonOf, firstReason, type ExitReason } from './exit-codes.ts';
import type { JudgeOptions } from './judge-again.ts';
import { printReport } from './print-report.ts';
import { readOwnBytes } from './read-own-file.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';

/** Judges the evidence in a bundle again, and says where the bundle tells it differently. @throws UsageError, ZipError */
export async function judgeBundle(
  options: JudgeOptions,
  { ci, out, err }: Surroundings,
): Promise<ExitReason> {
  const { findings, report } = await checkBundle(readOwnBytes(options.path, 'the bundle'), {
    suiteVersion: suiteVersion(),
    now: new Date(),
    trial: true,
  });
  if (report !== undefined) {
    const surface = surfaceOf(out, { quiet: options.quiet, reportDir: null, language: options.language });
    printReport(report, { surface, printed: options }, { ci, out });
  }
  if (findings.length > 0)
    err.write(
      `${commandWordsIn(options.language).bundle.notWhatItSays}\n${listed(findings, options.language)}`,
    );
  if (report === undefined) return 'undetermined';
  return firstReason([
    exitReasonOf(report.results),
    ...(findings.length > 0 ? (['deviation'] as const) : []),
  ]);
}

function listed(findings: readonly string[], language: Language): string {
  return findings.map((finding) => `  - ${visible(bundleInLanguage(finding, language))}\n`).join('');
}
