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
import type { OpenTarget } from '../open-target.ts';
import { examineAnswer } from './examine-answer.ts';
import type { DoctorWords } from './doctor-words.ts';
import { bad, note, ok, type Finding } from './finding.ts';

/** A shop to look at, and the words for what is seen. */
export interface Look {
  readonly opened: OpenTarget;
  readonly words: DoctorWords;
}

/** Asks the shop for a page of one order, with each of the credentials. Nothing that could change it is sent. */
export async function examineShop(run: RunRecord, { opened, words }: Look): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  const evidenceFile = join(folder, 'evidence.jsonl');
  const readOnly: RunRecord = { ...run, capabilities: [] };
  const { credentials, variants } = opened;
  try {
    const connection = await connect({ run: readOnly, credentials, variants, evidenceFile });
    const { exchanges } = readEvidence(readFileSync(evidenceFile, 'utf8'));
    const answered = exchanges.findLast(({ response }) => response !== null);
    const said = answered === undefined ? [] : examineAnswer(answered, { platform: run.platform, words });
    if (!connection.ok) return [bad('shop', words.trouble(connection.message)), ...said];
    return [
      ok('shop', words.answersIn(answered?.durationMs ?? 0)),
      ok('readScope', words.ordersReadable),
      note('writeScope', words.writeNotTried),
      ...(await examineReadToken(readOnly, { opened, words })),
      ...said,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function examineReadToken(
  run: RunRecord,
  { opened: { credentials }, words }: Look,
): Promise<readonly Finding[]> {
  const about = 'readToken';
  const readOnlyCredentials = readOnlyCredentialsOf({ credentials });
  if (readOnlyCredentials === null) return [note(about, words.readTokenUnset)];
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
    return [accepted ? ok(about, words.ordersReadable) : bad(about, words.readTokenAnswered(status))];
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return [bad(about, words.trouble(error.message))];
  } finally {
    await client.close();
  }
}
