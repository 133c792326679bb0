import { requirementsAsked } from '../../suites/load-law.ts';
import type { Surroundings } from './command.ts';
import { doctorWordsIn } from './doctor/doctor-words.ts';
import { examineCapabilities, reachOf, type CapabilityGrounds } from './doctor/examine-capabilities.ts';
import { examineConfiguration, type Configured } from './doctor/examine-configuration.ts';
import { examineShop } from './doctor/examine-shop.ts';
import type { Finding } from './doctor/finding.ts';
import { printCapabilities, printFindings } from './doctor/print-findings.ts';
import { firstReason, type ExitReason } from './exit-codes.ts';
import { buildRunRecord, openTarget } from './open-target.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';

/** Says whether a run would have what it needs. */
export async function examineAndTell(
  configured: Configured,
  { out }: Pick<Surroundings, 'out'>,
): Promise<ExitReason> {
  const { options } = configured;
  const words = doctorWordsIn(options.language);
  const { paint } = surfaceOf(out, { quiet: false, reportDir: null });
  const configuration = examineConfiguration(configured, words);
  out.write(printFindings(configuration, { words, paint }));
  const opened = await openTarget(options);
  try {
    const run = await buildRunRecord(options, opened, { suiteVersion: suiteVersion(), now: new Date() });
    const found = await examineShop(run, { opened, words });
    out.write(printFindings(found, { words, paint }));
    const grounds: CapabilityGrounds = {
      options,
      run,
      variants: opened.variants,
      requirements: requirementsAsked(run.platform, run),
      writesRefused: configuration.some((finding) => finding.about === 'writes' && isBad(finding)),
      readToken: run.capabilities.includes('read-token') ? readTokenIn(found) : 'none',
    };
    const capabilities = examineCapabilities(grounds, words);
    out.write(printCapabilities(capabilities, { reach: reachOf(capabilities, grounds), words, paint }));
    return firstReason([
      ...(configuration.some(isBad) ? (['usage'] as const) : []),
      ...(found.some(isBad) ? (['unavailable'] as const) : []),
    ]);
  } finally {
    await opened.close();
  }
}

function isBad({ standing }: Finding): boolean {
  return standing === 'bad';
}

/** A shop that could not be reached was not asked with it. */
function readTokenIn(found: readonly Finding[]): CapabilityGrounds['readToken'] {
  const finding = found.find(({ about }) => about === 'readToken');
  if (finding === undefined) return 'not-asked';
  return isBad(finding) ? 'rejected' : 'accepted';
}
