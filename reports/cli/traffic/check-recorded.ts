import type { Language } from '../../lang/language.ts';
import { renderTraffic } from '../../traffic/terminal.ts';
import { pickShown } from '../../traffic/html/shown-traffic.ts';
import { prepareTrafficFolder, writeTrafficReports } from '../../traffic/write-traffic-reports.ts';
import type { Output } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { surfaceOf } from '../surface.ts';
import { exitReasonOfTraffic, judgeTraffic } from './judge-traffic.ts';
import { refuseRunFolder } from './refuse-run-folder.ts';
import { loadTraffic, type LoadOptions } from './load-traffic.ts';

export interface CheckTrafficOptions extends LoadOptions {
  /** Where reports are written; null for nowhere. */
  readonly reportDir: string | null;
  readonly quiet: boolean;
  /** What people read is in it. */
  readonly language: Language;
  /** Print the document and nothing else. */
  readonly json: boolean;
}

/** Judges recorded traffic, and says what it found. @throws UsageError where there is none to read */
export async function checkRecorded(options: CheckTrafficOptions, out: Output): Promise<ExitReason> {
  const { reportDir, quiet, json, language } = options;
  const recorded = await loadTraffic(options);
  if (reportDir !== null) refuseRunFolder(reportDir);
  if (reportDir !== null) await prepareTrafficFolder(reportDir, { evidence: false });
  const results = await judgeTraffic(recorded);
  out.write(
    json
      ? `${JSON.stringify(results, null, 2)}\n`
      : renderTraffic(results, surfaceOf(out, { quiet, reportDir, language })),
  );
  if (reportDir !== null) {
    const shown = pickShown(recorded.exchanges, results);
    await writeTrafficReports(results, { folder: reportDir, language, shown });
  }
  return exitReasonOfTraffic(results);
}
