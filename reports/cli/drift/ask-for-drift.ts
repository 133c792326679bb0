import { join } from 'node:path';
import { connect } from '../../../suites/connect.ts';
import { openRecorder } from '../../../suites/client/recorder.ts';
import { readEvidence, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import { readFileSync } from 'node:fs';
import { askProbe } from '../../drift/ask-probe.ts';
import { driftWordsIn } from '../../drift/say-drift.ts';
import { driftEvidenceFile } from '../../drift/write-drift.ts';
import type { Surroundings } from '../command.ts';
import { startEmbeddedShop } from '../embedded-shop.ts';
import { buildRunRecord, openTarget, type OpenTarget } from '../open-target.ts';
import { suiteVersion } from '../suite-version.ts';
import { UnavailableError } from '../unavailable-error.ts';
import type { DriftSource, ResolvedDriftOptions } from './drift-options.ts';
import type { Traffic } from './read-traffic.ts';

/** Enough orders for two pages, and for what is rare. */
const embeddedOrders = 75;

/** Asks a shop what it looks like. @throws UnavailableError */
export async function askForDrift(
  source: Extract<DriftSource, { kind: 'shop' }>,
  { reportDir, language }: Pick<ResolvedDriftOptions, 'reportDir' | 'language'>,
  { err }: Pick<Surroundings, 'err'>,
): Promise<Traffic> {
  const opened = await openShop(source);
  const { credentials, variants, url } = opened;
  try {
    const run = await buildRunRecord(source.run, opened, { suiteVersion: suiteVersion(), now: new Date() });
    const evidenceFile = join(reportDir, driftEvidenceFile);
    const connection = await connect({ run, credentials, variants, evidenceFile });
    if (!connection.ok) throw new UnavailableError(connection.message);
    if (err.interactive) err.write(`${driftWordsIn(language).lookingAt(url)}\n`);
    const evidence = await askProbe(run, { credentials, sent: 1 });
    const recorder = openRecorder(evidenceFile);
    for (const record of [...evidence.exchanges, ...evidence.scenarios]) recorder.record(record);
    requireWhole(evidence);
    return {
      evidence: readEvidence(readFileSync(evidenceFile, 'utf8')),
      basis: 'probe',
      target: source.run.target.kind === 'mock' ? 'mock' : url,
      notes: [],
    };
  } finally {
    await opened.close();
  }
}

/** Half of an answer looks like half of an API. @throws UnavailableError */
function requireWhole({ scenarios }: Evidence): void {
  const cut = scenarios.find(({ end }) => end === 'stopped');
  if (cut !== undefined)
    throw new UnavailableError(`the shop could be asked only in part: ${cut.reason ?? 'it went away'}`);
  const broken = scenarios.find(({ end }) => end === 'broken');
  if (broken !== undefined) throw new Error(broken.reason ?? 'the probe broke');
}

async function openShop({ run, drifts }: Extract<DriftSource, { kind: 'shop' }>): Promise<OpenTarget> {
  const { target, platform, seed } = run;
  if (target.kind === 'url') return openTarget(run);
  const { reading, generation, faults } = target;
  const shop = await startEmbeddedShop({
    platform,
    seed,
    reading,
    generation,
    faults,
    drifts,
    existingOrders: embeddedOrders,
  });
  return {
    url: shop.url,
    credentials: { token: shop.tokens.read },
    variants: [],
    close: () => shop.close(),
  };
}
