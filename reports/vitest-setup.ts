import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../suites/connect.ts';
import { buildRunContext } from '../suites/engine/build-run-context.ts';
import { readEvidence } from '../suites/evidence/read-evidence.ts';
import { readEnvironment } from './cli/options/environment.ts';
import { requireLeaveToRun } from './cli/options/read-writes.ts';
import { resolveRunOptions } from './cli/options/resolve-run-options.ts';
import { buildRunRecord, openTarget } from './cli/open-target.ts';
import { suiteVersion } from './cli/suite-version.ts';
import { beginLedger, cleanUpAfter } from './cli/tell-and-clean-up.ts';
import { settings } from './config/settings.ts';
import { settle } from './config/settle.ts';
import { texts } from './texts.ts';
import { evidenceFileName, prepareReportFolder } from './write-reports.ts';

/**
 * Opens the shop for `vitest --project conformance`: the embedded one, or what the environment names. Each scenario is then a test
 * that fails with what it found.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.cwd();
  const environment = readEnvironment(process.env, folder);
  const { flags } = settle({ typed: {}, environment, folder }, { own: settings, known: settings });
  const options = resolveRunOptions(flags, environment, { typed: {} });
  requireLeaveToRun(options);
  await prepareReportFolder(options.reportDir);
  const opened = await openTarget(options);
  const { credentials, variants } = opened;
  const asking = {
    run: await buildRunRecord(options, opened, { suiteVersion: suiteVersion(), now: new Date() }),
    credentials,
    variants,
    evidenceFile: join(options.reportDir, evidenceFileName),
  };
  const connection = await connect(asking);
  if (!connection.ok) throw new Error(connection.message);
  const { exchanges } = readEvidence(readFileSync(asking.evidenceFile, 'utf8'));
  const ledgerFile = beginLedger({ asking, options });
  const told = { ...asking, ...(ledgerFile === undefined ? {} : { ledgerFile }) };
  project.provide('conformance', buildRunContext(told, { sent: exchanges.length, judge: true }));
  return async () => {
    const leaks = (await cleanUpAfter({ asking, options }, ledgerFile))?.record.leaks ?? [];
    await opened.close();
    if (leaks.length > 0) throw new Error(`${texts.leftBehind}: ${JSON.stringify(leaks)}`);
  };
}
