import { onTestFinished } from 'vitest';
import { openClient, type OpenClientOptions } from '../../../suites/client/open-client.ts';
import type { ShopClient } from '../../../suites/client/shop-client.ts';
import type { EvidenceRecord, ExchangeRecord, RunRecord } from '../../../suites/evidence/record.ts';
import { run } from './evidence.ts';

export interface TestClient {
  readonly client: ShopClient;
  /** What was recorded, in order. */
  readonly exchanges: () => readonly ExchangeRecord[];
  /** All of it, as it would stand in the file. */
  readonly text: () => string;
}

export const token = 'tok/S3cr3t+abc=';
export const readToken = 'read-0nly-S3cr3t';

/** A client of a run against an origin of this machine, closed when the test ends. */
export async function connectTo(
  origin: string,
  { run: given, ...options }: Partial<Omit<OpenClientOptions, 'run'>> & { run?: Partial<RunRecord> } = {},
): Promise<TestClient> {
  const records: EvidenceRecord[] = [];
  const client = await openClient({
    run: run({ target: `${origin}/com`, ...given }),
    credentials: { token },
    readOnlyCredentials: { token: readToken },
    recorder: { record: (record) => records.push(record) },
    ...options,
  });
  onTestFinished(() => client.close());
  return {
    client,
    exchanges: () => records.filter((record) => record.type === 'exchange'),
    text: () => records.map((record) => JSON.stringify(record)).join('\n'),
  };
}
