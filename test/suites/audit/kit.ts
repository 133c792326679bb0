import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { startLocalServer } from '../../../generators/shop/local-server.ts';
import { buildRunContext } from '../../../suites/engine/build-run-context.ts';
import type { RunContext } from '../../../suites/engine/run-context.ts';
import { tellAll } from '../../../suites/engine/tell-all.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { EvidenceRecord, RunRecord } from '../../../suites/evidence/record.ts';
import { readOnly } from '../../../suites/scenarios/read-only.ts';
import { run } from '../kit/evidence.ts';

/** What an audit is held against: whatever answers requests. */
export interface AuditedShop {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: string;
  readonly basePath: string;
}

export interface AuditGiven {
  readonly run?: Partial<RunRecord>;
  readonly context?: Partial<RunContext>;
}

/** Tells the audit's own scenarios to a shop. */
export async function audited(shop: AuditedShop, { run: told, context }: AuditGiven = {}): Promise<Evidence> {
  const listener = getRequestListener(shop.fetch);
  const server = await startLocalServer((incoming, outgoing) => void listener(incoming, outgoing), {
    port: 0,
    name: 'The audited shop',
  });
  try {
    const asking = {
      run: run({
        profile: 'read-only',
        capabilities: [],
        target: `http://127.0.0.1:${String(server.port)}${shop.basePath}`,
        startedAt: new Date().toISOString(),
        ...told,
      }),
      credentials: { token: shop.token },
      variants: [],
    };
    return await tellAll({ ...buildRunContext(asking, { sent: 0, judge: false }), ...context }, readOnly);
  } finally {
    await server.close();
  }
}

/** Writes evidence as a run does, for as long as it is looked at. */
export async function withFile<T>(
  { run: told, exchanges, scenarios }: Evidence,
  look: (file: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  const file = join(folder, 'evidence.jsonl');
  const records: readonly EvidenceRecord[] = [told, ...exchanges, ...scenarios];
  try {
    for (const record of records) appendFileSync(file, `${JSON.stringify(record)}\n`);
    return await look(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
