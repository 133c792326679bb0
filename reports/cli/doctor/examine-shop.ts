import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialectOf } from '../../../spec/dialects.ts';
import { openClient } from '../../../suites/client/open-client.ts';
import { NetworkError } from '../../../suites/client/network-error.ts';
import { connect } from '../../../suites/connect.ts';
import { readEvidence } from '../../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../../suites/evidence/record.ts';
import { readOnlyCredentialsOf } from '../../../suites/scenario-run-options.ts';
import { duration } from '../../texts.ts';
import type { OpenTarget } from '../open-target.ts';
import { examineAnswer } from './examine-answer.ts';
import { bad, note, ok, type Finding } from './finding.ts';

/** Asks the shop for a page of one order, with each of the credentials. Nothing that could change it is sent. */
export async function examineShop(run: RunRecord, opened: OpenTarget): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  const evidenceFile = join(folder, 'evidence.jsonl');
  const readOnly: RunRecord = { ...run, capabilities: [] };
  const { credentials, variants } = opened;
  try {
    const connection = await connect({ run: readOnly, credentials, variants, evidenceFile });
    const { exchanges } = readEvidence(readFileSync(evidenceFile, 'utf8'));
    const answered = exchanges.findLast(({ response }) => response !== null);
    const said = answered === undefined ? [] : examineAnswer(answered, run.platform);
    if (!connection.ok) return [bad('shop', connection.message), ...said];
    return [
      ok('shop', `answers in ${duration(answered?.durationMs ?? 0)}`),
      ok('scope to read', 'orders can be read'),
      note('scope to write', 'not tried, as that would change the shop'),
      ...(await examineReadToken(readOnly, opened)),
      ...said,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function examineReadToken(run: RunRecord, { credentials }: OpenTarget): Promise<readonly Finding[]> {
  const about = 'token to read only';
  const readOnlyCredentials = readOnlyCredentialsOf({ credentials });
  if (readOnlyCredentials === null) return [note(about, 'not set: that it writes nothing is not judged')];
  const client = await openClient({
    run,
    credentials: readOnlyCredentials,
    readOnlyCredentials,
    recorder: { record: () => undefined },
  });
  try {
    const { status, accepted } = await client.list({
      limit: '1',
      status: dialectOf(run.platform).lists.everything,
    });
    return [
      accepted ? ok(about, 'orders can be read') : bad(about, `the shop answers with ${String(status)}`),
    ];
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return [bad(about, error.message)];
  } finally {
    await client.close();
  }
}
