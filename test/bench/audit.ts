import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readEvidenceFile, withoutPages } from '../../suites/audit/read-evidence-file.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { measureCommand, type Usage } from './measure-command.ts';

const sizes = [1000, 10_000, 100_000] as const;

/** What an audit of the orders that are there costs, for shops of more and more orders. */
export const audit: BenchPart = {
  name: 'audit',
  heading: 'What an audit costs',
  measure,
};

interface Audited {
  readonly orders: number;
  readonly requests: number;
  /** Of the run: asking, judging and reporting. */
  readonly run: Usage;
  /** Of judging its evidence again. */
  readonly judging: Usage;
}

async function measure(): Promise<BenchReport> {
  const audited: Audited[] = [];
  for (const orders of sizes) audited.push(await auditOf(orders));
  const perOrder = (usage: Usage, orders: number): number => usage.cpuMs / orders;
  const [first] = audited;
  const rows = audited.map(({ orders, requests, run, judging }) => [
    String(orders),
    String(requests),
    run.peakMb.toFixed(0),
    judging.peakMb.toFixed(0),
    perOrder(run, orders).toFixed(2),
    perOrder(judging, orders).toFixed(2),
    (perOrder(run, orders) / perOrder(first?.run ?? run, first?.orders ?? orders)).toFixed(2),
  ]);
  return {
    about: [
      'The profile read-only of the command line, from its start to its reports, against a shop in a process of its own.',
      'The shop makes its orders from 50 of the embedded shop when they are asked for, an hour apart. It has no limit of calls.',
      'The peak is that of the resident set of the process with all its threads, Vitest among them. The cost of an order has that of starting in it.',
    ],
    tables: [
      {
        head: [
          'orders',
          'requests',
          'peak MB',
          'judging again',
          'CPU ms an order',
          'judging again',
          'to the first',
        ],
        rows,
      },
    ],
  };
}

async function auditOf(orders: number): Promise<Audited> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  const shop = spawn(
    process.execPath,
    [join(import.meta.dirname, 'many-orders-process.ts'), String(orders)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const [line] = (await once(createInterface({ input: shop.stdout }), 'line')) as [string];
    const { url, token } = JSON.parse(line) as { url: string; token: string };
    const typed = ['run', '--platform', 'haravan', '--profile', 'read-only', '--target', url];
    const run = await measureCommand([...typed, '--report-dir', folder], { ORDER_CONFORMANCE_TOKEN: token });
    const judging = await measureCommand(['judge', folder]);
    const { exchanges } = readEvidenceFile(join(folder, 'evidence.jsonl'), withoutPages);
    return { orders, requests: exchanges.length, run, judging };
  } finally {
    shop.kill();
    rmSync(folder, { recursive: true });
  }
}
